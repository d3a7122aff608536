/** 保密检查 · The question before any form: whether what is to be told may be told here at all. */
@NullMarked
package org.dukou.disclosure.secrecy;

import org.jspecify.annotations.NullMarked;
