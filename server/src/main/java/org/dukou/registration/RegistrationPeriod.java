package org.dukou.registration;

import java.time.LocalDate;
import java.util.List;
import org.dukou.kernel.Money;
import org.dukou.kernel.time.Arrangement;
import org.dukou.kernel.time.LegalPeriod;

/**
 * How long the registration office may take (技术合同认定登记管理办法, 2026): 15 working days from taking it up, 30 for a large
 * contract or a disputed one.
 */
final class RegistrationPeriod {

    private static final Money LARGE = Money.of("5000000.00");
    private static final int USUAL = 15;
    private static final int LONG = 30;

    private RegistrationPeriod() {}

    static int workingDays(Money contractAmount, boolean disputed) {
        return disputed || contractAmount.compareTo(LARGE) >= 0 ? LONG : USUAL;
    }

    static LocalDate lastDay(LocalDate acceptedOn, int workingDays, Arrangement arrangement) {
        return LegalPeriod.closing(acceptedOn, workingDays, true, List.of(), arrangement)
                .lastDay();
    }
}
