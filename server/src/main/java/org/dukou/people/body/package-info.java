/** 议事机构 · The standing bodies that decide together, and who sits on them from when to when. */
@NullMarked
package org.dukou.people.body;

import org.jspecify.annotations.NullMarked;
