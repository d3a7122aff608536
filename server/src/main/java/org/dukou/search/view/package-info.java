/** 视图 · What a list is narrowed to, kept under a name and perhaps shared. */
@NullMarked
package org.dukou.search.view;

import org.jspecify.annotations.NullMarked;
