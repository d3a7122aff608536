package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.code.PatentNumber;
import org.jspecify.annotations.Nullable;

/**
 * A right that is dealt with, and what the look into the register showed.
 *
 * @param kind PATENT, SOFTWARE, LAYOUT, VARIETY or KNOW_HOW
 * @param number as the register writes it; null while not filed, and for know-how
 * @param patentKind what the number itself says; null for anything but a patent
 * @param filedOn the day from which the term of a patent runs; null until somebody looked
 * @param openLicensed a declaration of open licence is in force (专利法 Art. 50)
 */
public record Right(
        String kind,
        @Nullable String number,
        String title,
        @Nullable PatentKind patentKind,
        @Nullable LocalDate filedOn,
        boolean openLicensed) {

    private static final LocalDate LONGER_DESIGNS = LocalDate.of(2021, 6, 1);

    /** What a patent protects; each has its term from the filing date (专利法 Art. 42). */
    public enum PatentKind {
        INVENTION,
        UTILITY_MODEL,
        DESIGN
    }

    @JsonIgnore
    public boolean isPatent() {
        return patentKind != null;
    }

    /** The last day of a patent's term; empty while the filing date is not known, and for other rights. */
    public Optional<LocalDate> lastDay() {
        if (patentKind == null || filedOn == null) {
            return Optional.empty();
        }
        int years = switch (patentKind) {
            case INVENTION -> 20;
            case UTILITY_MODEL -> 10;
            case DESIGN -> filedOn.isBefore(LONGER_DESIGNS) ? 10 : 15;
        };
        return Optional.of(filedOn.plusYears(years).minusDays(1));
    }

    /** As a notice names it. */
    public String inWords() {
        return number == null ? title : number + " " + title;
    }

    private static void assertNotLater(LocalDate filed, String number, int year, String field) {
        if (filed.getYear() > year) {
            throw new Invalid("deal/filed-after-its-number", field, number, String.valueOf(year));
        }
    }

    /**
     * A number is given when the filing arrives: the date may be earlier (a divisional or an international application),
     * never later, or the term would run on beyond its end (专利法 Art. 42).
     *
     * @throws Invalid {@code deal/filed-in-the-future}, {@code deal/filed-after-its-number}
     */
    Right looked(LocalDate filed, boolean open, LocalDate today, String field) {
        if (filed == null) {
            throw new Invalid("request/field-required", field);
        }
        if (filed.isAfter(today)) {
            throw new Invalid("deal/filed-in-the-future", field, today);
        }
        if (number != null) {
            PatentNumber.year(number).ifPresent(year -> assertNotLater(filed, number, year, field));
        }
        return new Right(kind, number, title, patentKind, filed, open);
    }
}
