package org.dukou.deal;

/** Whether the price has to be made public before the contract; answered by policy. */
public enum NoticeDuty {
    REQUIRED,
    /** Listing and auction: the exchange's certificate stands for it. */
    OPTIONAL,
    NONE
}
