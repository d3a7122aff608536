package org.dukou.notification.choice;

/** The ways out of the house. The inbox is always there. */
public enum Channel {
    MAIL,
    ROBOT
}
