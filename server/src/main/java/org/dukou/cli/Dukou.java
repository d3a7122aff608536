package org.dukou.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dukou.kernel.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The second main class of the jar: {@code bin/dukou}.
 *
 * <p>Exit 0: answered, one JSON document on stdout. Exit 2: refused or bad input, stdout empty, the problem as the last
 * line of stderr. Exit 1: our fault.
 */
@Command(
        name = "dukou",
        synopsisSubcommandLabel = "COMMAND",
        description = "渡口命令行 · Dukou's command line",
        subcommands = {
            RewardCommand.class,
            CalendarCommand.class,
            PatentCommand.class,
            CreditCodeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ImportCommand.class,
            Training.class
        })
public final class Dukou {

    static final int ANSWERED = 0;
    static final int OUR_FAULT = 1;
    static final int REFUSED = 2;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            description = "说明文字的语言 · language of explanations")
    private String language = "zh";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "显示用法 · show the usage")
    private boolean help;

    /** Whatever else may print, such as a library's log, must not spoil the answer: it is sent to stderr. */
    public static void main(String[] args) {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(problems);
        System.setErr(problems);
        System.setProperty("logback.configurationFile", "org/dukou/cli/logback.xml");
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        System.exit(run(answers, problems, args));
    }

    /** Runs one command; what {@link #main} does, for tests. */
    static int run(PrintStream answers, PrintStream problems, String... args) {
        Envelope envelope = new Envelope(answers, problems);
        Dukou dukou = new Dukou();
        try {
            ParseResult parsed = new CommandLine(dukou).setExpandAtFiles(false).parseArgs(args);
            envelope.speak(dukou.language);
            return answer(parsed, envelope);
        } catch (ParameterException misused) {
            return envelope.misused(misused);
        } catch (SaidNo answer) {
            return envelope.saidNo(answer);
        } catch (Problem problem) {
            return envelope.refused(problem);
        } catch (Throwable unforeseen) {
            return envelope.ourFault(unforeseen);
        }
    }

    private static int answer(ParseResult parsed, Envelope envelope) throws Exception {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        CommandLine command = deepest.commandSpec().commandLine();
        if (command.isUsageHelpRequested()) {
            return envelope.usage(command);
        }
        if (command.getCommand() instanceof Callable<?> asked) {
            return envelope.answered(asked.call());
        }
        throw new CommandMissing(command);
    }

    /** Only a group of commands was named, not a command. */
    static final class CommandMissing extends ParameterException {
        CommandMissing(CommandLine group) {
            super(group, "command missing");
        }
    }
}
