package org.dukou.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dukou.kernel.code.CreditCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dukou creditcode check}: whether unified social credit codes can be right. */
@Command(
        name = "creditcode",
        description = "统一社会信用代码 · unified social credit codes",
        subcommands = CreditCodeCommand.Check.class)
final class CreditCodeCommand {

    @Command(name = "check", description = "核对统一社会信用代码 · check unified social credit codes")
    static final class Check implements Callable<List<NumberAnswer>> {

        @Parameters(arity = "1..*", paramLabel = "CODE", description = "代码 · codes")
        private List<String> codes = List.of();

        @Override
        public List<NumberAnswer> call() {
            return codes.stream().map(CreditCode::check).map(NumberAnswer::new).toList();
        }
    }
}
