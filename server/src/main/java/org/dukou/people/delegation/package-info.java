/** 委托代办 · Who looks after the roles of a person who is away, from when to when. */
@NullMarked
package org.dukou.people.delegation;

import org.jspecify.annotations.NullMarked;
