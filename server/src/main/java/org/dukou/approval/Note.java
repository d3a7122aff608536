package org.dukou.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said on the way that is not a signature.
 *
 * @param by as written then
 * @param post where it was said
 * @param to whom or where it went: names, or the post of an earlier step; null to the applicant
 */
record Note(
        Kind kind,
        String by,
        Instant at,
        Post post,
        @Nullable String to,
        @Nullable String remarks) {

    enum Kind {
        RETURNED,
        REJECTED,
        SIGNER_ADDED,
        PASSED_ON,
        COPIED
    }
}
