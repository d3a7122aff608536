/** 登录 · The doors of the house: who comes in by which way, and what a session may reach. */
@NullMarked
package org.dukou.people.signin;

import org.jspecify.annotations.NullMarked;
