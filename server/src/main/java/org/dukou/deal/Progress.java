package org.dukou.deal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided about a deal on its way.
 *
 * @param approvedOn the day whose policies hold
 * @param dutyBasis the rule by which its price has to be made public, or not
 * @param stopped an admitted objection holds it
 * @param lastReason why it came back, was stopped or ended
 * @param paid money has come
 */
@Embeddable
record Progress(
        @Nullable LocalDate approvedOn,
        @Enumerated(EnumType.STRING) @Nullable NoticeDuty duty,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable DutyBasis dutyBasis,
        boolean stopped,
        @Nullable String lastReason,
        @Nullable LocalDate signedOn,
        @Nullable String contractNumber,
        boolean paid) {

    static final Progress NONE = new Progress(null, null, null, false, null, null, null, false);

    Progress approved(LocalDate on, NoticeDuty noticeDuty, DutyBasis basis) {
        return new Progress(on, noticeDuty, basis, false, null, null, null, false);
    }

    Progress stopped(String reasons) {
        return new Progress(approvedOn, duty, dutyBasis, true, reasons, signedOn, contractNumber, paid);
    }

    Progress resumed() {
        return new Progress(approvedOn, duty, dutyBasis, false, null, signedOn, contractNumber, paid);
    }

    Progress because(String reason) {
        return new Progress(approvedOn, duty, dutyBasis, false, reason, signedOn, contractNumber, paid);
    }

    Progress signed(LocalDate on, String contract) {
        return new Progress(approvedOn, duty, dutyBasis, false, null, on, contract, paid);
    }

    Progress withMoney() {
        return new Progress(approvedOn, duty, dutyBasis, stopped, lastReason, signedOn, contractNumber, true);
    }
}
