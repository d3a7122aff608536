package org.dukou.enterprise;

/** Through whom a person is tied to a firm. */
public enum Kin {
    SELF,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING
}
