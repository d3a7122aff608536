/** 文书 · Papers written from the facts of a case, kept version by version, and the templates they are written with. */
@NullMarked
package org.dukou.document.paper;

import org.jspecify.annotations.NullMarked;
