package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Doors;
import org.jspecify.annotations.Nullable;

/**
 * The royalty of a period as its page shows it.
 *
 * @param overdueDays since the report was due; zero while it is not
 * @param report null while nothing is reported
 * @param amount what is due by the report; null while nothing is reported
 * @param share what the rate gives, before the minimum; null while nothing is reported
 * @param door whom the open link was made for; null while there is none
 * @param may what the viewer may do to it now
 */
record RoyaltyView(
        UUID id,
        long version,
        String number,
        RoyaltyStage stage,
        OffsetDateTime stageSince,
        PaymentList.MatterView matter,
        String licensee,
        RoyaltyTerms terms,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate reportDue,
        int overdueDays,
        @Nullable RoyaltyReport report,
        @Nullable Money share,
        @Nullable Money amount,
        @Nullable String remarks,
        @Nullable DoorView door,
        Set<String> may) {

    /** @param enteredAt when somebody last came in by it */
    record DoorView(
            String addressee,
            OffsetDateTime until,
            @Nullable OffsetDateTime enteredAt) {}

    static RoyaltyView of(Royalty royalty, Doors.@Nullable Standing door, LocalDate today, Set<String> may) {
        RoyaltyReport report = royalty.report();
        boolean late = royalty.stage().waitsForLicensee() && royalty.reportDue().isBefore(today);
        return new RoyaltyView(
                royalty.id(),
                royalty.version(),
                royalty.number(),
                royalty.stage(),
                at(royalty.stageSince()),
                new PaymentList.MatterView(
                        royalty.about().kind(),
                        royalty.about().id(),
                        royalty.about().number(),
                        royalty.about().title(),
                        royalty.about().link()),
                royalty.licensee(),
                royalty.terms(),
                royalty.firstDay(),
                royalty.lastDay(),
                royalty.reportDue(),
                late ? (int) java.time.temporal.ChronoUnit.DAYS.between(royalty.reportDue(), today) : 0,
                report,
                report == null ? null : report.made().part(royalty.terms().rate()),
                royalty.amount(),
                royalty.remarks(),
                door == null
                        ? null
                        : new DoorView(
                                door.addressee(),
                                at(door.until()),
                                door.enteredAt() == null ? null : at(door.enteredAt())),
                may);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }
}
