package org.dukou.notification;

/** The ways out of the house. The inbox is always there. */
enum Channel {
    MAIL,
    ROBOT
}
