package org.dukou.income;

import java.time.LocalDate;
import java.util.Objects;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * 提成支付 (民法典 Art. 846): a part of what the taker makes by the licence, period by period, beside the entry fee.
 *
 * @param rate of the base
 * @param minimum of each period, whatever is reported; null for none
 * @param reportWithinDays of the end of a period the taker reports
 * @param payWithinDays of the acceptance of a report the taker pays
 */
public record RoyaltyTerms(
        Share rate,
        Base base,
        @Nullable Money minimum,
        Period period,
        @Nullable Integer reportWithinDays,
        @Nullable Integer payWithinDays) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    public RoyaltyTerms {
        if (rate == null || base == null) {
            throw new Invalid("request/field-required", rate == null ? "rate" : "base");
        }
        if (rate.ratio().signum() == 0 && minimum == null) {
            throw new Invalid("income/royalty-of-nothing", "rate");
        }
        if (minimum != null && !minimum.isPositive()) {
            throw new Invalid("income/not-above-zero", "minimum");
        }
        period = period == null ? Period.YEAR : period;
        reportWithinDays = days(reportWithinDays, "reportWithinDays");
        payWithinDays = days(payWithinDays, "payWithinDays");
    }

    private static Integer days(@Nullable Integer given, String field) {
        if (given != null && (given < 1 || given > MOST_DAYS)) {
            throw new Invalid("income/days-out-of-range", field, MOST_DAYS);
        }
        return given == null ? USUAL_DAYS : given;
    }

    LocalDate reportBy(LocalDate lastDay) {
        return lastDay.plusDays(Objects.requireNonNullElse(reportWithinDays, USUAL_DAYS));
    }

    LocalDate payBy(LocalDate accepted) {
        return accepted.plusDays(Objects.requireNonNullElse(payWithinDays, USUAL_DAYS));
    }

    /** What is due of a period in which this much was made: the part agreed, to the fen half up, and never below the minimum. */
    public Money of(Money made) {
        Money part = made.max(Money.ZERO).part(rate);
        return minimum == null ? part : part.max(minimum);
    }

    /** What the rate applies to. */
    public enum Base {
        /** 产品价格. */
        PRICE,
        /** 新增产值. */
        NEW_OUTPUT,
        /** 利润. */
        PROFIT,
        /** 产品销售额. */
        SALES
    }

    /** How often it is settled. */
    public enum Period {
        YEAR(12),
        HALF_YEAR(6),
        QUARTER(3);

        private final int months;

        Period(int months) {
            this.months = months;
        }

        /** The last day of the period that begins on this day, cut short by the end of the licence. */
        LocalDate endOf(LocalDate first, LocalDate end) {
            LocalDate last = first.plusMonths(months).minusDays(1);
            return last.isAfter(end) ? end : last;
        }
    }
}
