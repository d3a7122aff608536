package org.dukou.approval;

/** What somebody may do to an approval. */
enum Act {
    SIGN,
    RETURN,
    REJECT,
    ADD_SIGNER,
    PASS_ON,
    COPY
}
