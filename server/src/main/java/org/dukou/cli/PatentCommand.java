package org.dukou.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dukou.kernel.code.PatentNumber;
import org.dukou.kernel.time.HouseClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dukou patent check}: whether patent numbers can be right. */
@Command(name = "patent", description = "专利号 · patent numbers", subcommands = PatentCommand.Check.class)
final class PatentCommand {

    @Command(name = "check", description = "核对专利号校验位 · check patent numbers")
    static final class Check implements Callable<List<NumberAnswer>> {

        @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "专利号或申请号 · numbers")
        private List<String> numbers = List.of();

        @Override
        public List<NumberAnswer> call() {
            LocalDate today = new HouseClock().today();
            return numbers.stream()
                    .map(number -> PatentNumber.check(number, today))
                    .map(NumberAnswer::new)
                    .toList();
        }
    }
}
