/** 排印 · Fills templates of Word with facts, and prints them as PDF. */
@NullMarked
package org.dukou.document.print;

import org.jspecify.annotations.NullMarked;
