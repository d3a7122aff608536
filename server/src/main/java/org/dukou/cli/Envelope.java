package org.dukou.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How every command answers: one document on stdout, or one problem as the last line of stderr. */
final class Envelope {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper ONE_LINE = JsonMapper.builder().build();

    private final PrintStream answers;
    private final PrintStream problems;
    private Locale locale = Locale.SIMPLIFIED_CHINESE;

    Envelope(PrintStream answers, PrintStream problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /** @throws Invalid {@code cli/language-unknown} unless {@code zh} or {@code en} */
    void speak(String language) {
        locale = switch (language) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new Invalid("cli/language-unknown", "lang", language);
        };
        Speaking.in(locale);
    }

    int answered(Object answer) {
        answers.println(PRETTY.writeValueAsString(answer));
        return arrived();
    }

    int usage(CommandLine command) {
        command.usage(answers);
        return arrived();
    }

    /** An answer that could not be written, on a full disk or into a closed pipe, is none. */
    private int arrived() {
        return answers.checkError() ? Dukou.OUR_FAULT : Dukou.ANSWERED;
    }

    int refused(Problem problem) {
        if (problem instanceof Invalid invalid && invalid.each().size() > 1) {
            return refused(invalid.each().getFirst());
        }
        say(problem.slug(), problem.field(), problem.facts());
        return Dukou.REFUSED;
    }

    int saidNo(SaidNo answer) {
        write(answer.slug(), answer.detail(), answer.field());
        return Dukou.REFUSED;
    }

    int ourFault(Throwable unforeseen) {
        unforeseen.printStackTrace(problems);
        say("cli/our-fault", null, unforeseen.getClass().getSimpleName());
        return Dukou.OUR_FAULT;
    }

    int misused(ParameterException misused) {
        misused.getCommandLine().usage(problems);
        switch (misused) {
            case Dukou.CommandMissing _ -> say("cli/command-missing", "command");
            case UnmatchedArgumentException unknown -> {
                String argument = unknown.getUnmatched().getFirst();
                say("cli/argument-unknown", nameOf(argument), argument);
            }
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() -> {
                ArgSpec first = missing.getMissing().getFirst();
                say("cli/argument-missing", nameOf(first), labelOf(first));
            }
            case OverwrittenOptionException twice -> {
                ArgSpec option = twice.getOverwritten();
                say("cli/option-twice", nameOf(option), labelOf(option));
            }
            default -> {
                ArgSpec argument = misused.getArgSpec();
                say(
                        "cli/argument-not-understood",
                        argument == null ? null : nameOf(argument),
                        argument == null ? String.valueOf(misused.getValue()) : labelOf(argument));
            }
        }
        return Dukou.REFUSED;
    }

    private void say(String slug, @Nullable String field, Object... facts) {
        write(slug, Words.in(locale).say("problem." + slug, facts), field);
    }

    private void write(String slug, String detail, @Nullable String field) {
        Map<String, @Nullable String> problem = new LinkedHashMap<>();
        problem.put("problem", slug);
        problem.put("detail", detail);
        problem.put("field", field);
        problems.println(ONE_LINE.writeValueAsString(problem));
        problems.flush();
    }

    private static String labelOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String nameOf(ArgSpec argument) {
        return nameOf(labelOf(argument));
    }

    private static String nameOf(String label) {
        return label.replaceAll("^-+|=.*$|\\.+$", "");
    }
}
