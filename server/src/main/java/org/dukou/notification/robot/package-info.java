/** 群机器人 · Robots of WeCom and DingTalk: whom they serve, how they are spoken to, and to which hosts the house speaks at all. */
@NullMarked
package org.dukou.notification.robot;

import org.jspecify.annotations.NullMarked;
