package org.dukou.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.time.Arrangement;
import org.dukou.kernel.time.LegalPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dukou calendar close}: when a notice ends. */
@Command(name = "calendar", description = "期限计算 · legal periods", subcommands = CalendarCommand.Close.class)
final class CalendarCommand {

    @Command(name = "close", description = "公示何时届满 · when a notice ends")
    static final class Close implements Callable<LegalPeriod> {

        @Option(names = "--published", required = true, paramLabel = "DATE", description = "发布日 · day of publication")
        private String published = "";

        @Option(names = "--days", required = true, paramLabel = "N", description = "天数 · number of days")
        private String days = "";

        @Option(names = "--working", description = "按工作日计 · count working days")
        private boolean working;

        @Override
        public LegalPeriod call() {
            return LegalPeriod.closing(
                    Day.read(published, "published"), numberOfDays(), working, List.of(), Arrangement.published());
        }

        private int numberOfDays() {
            if (days.matches("\\d{1,9}")) {
                int number = Integer.parseInt(days);
                if (number >= 1 && number <= LegalPeriod.LONGEST) {
                    return number;
                }
            }
            throw new Invalid("calendar/days-out-of-range", "days", days, LegalPeriod.LONGEST);
        }
    }
}
