package org.dukou.deal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dukou.enterprise.EnterpriseEntry;
import org.jspecify.annotations.Nullable;

/** The other side of the table; nobody while an exchange has yet to find one. */
@Embeddable
record Taker(@Nullable UUID taker, @Nullable String takerName, boolean takerForeign) {

    static Taker of(@Nullable EnterpriseEntry firm) {
        return firm == null ? new Taker(null, null, false) : new Taker(firm.id().value(), firm.name(), firm.foreign());
    }
}
