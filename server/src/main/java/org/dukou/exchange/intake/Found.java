package org.dukou.exchange.intake;

import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Words;
import org.dukou.kernel.intake.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a row.
 *
 * @param twin the earlier row that is about the same thing
 * @param v the version of this shape
 */
record Found(
        List<Fault> faults,
        Finding.@Nullable Known known,
        List<Finding.Difference> differences,
        @Nullable Integer twin,
        @Nullable Integer v) {

    Found {
        v = 1;
    }

    static Found faults(List<Invalid> faults) {
        return new Found(faults.stream().map(Fault::of).toList(), null, List.of(), null, 1);
    }

    static Found of(Finding finding) {
        return switch (finding) {
            case Finding.New _ -> new Found(List.of(), null, List.of(), null, 1);
            case Finding.Same same -> new Found(List.of(), same.known(), List.of(), null, 1);
            case Finding.Changed changed -> new Found(List.of(), changed.known(), changed.differences(), null, 1);
            case Finding.Alike alike -> new Found(List.of(), alike.known(), List.of(), null, 1);
            case Finding.Refused refused -> faults(List.of(refused.reason()));
        };
    }

    static Verdict verdict(Finding finding) {
        return switch (finding) {
            case Finding.New _ -> Verdict.NEW;
            case Finding.Same _ -> Verdict.SAME;
            case Finding.Changed _ -> Verdict.CHANGED;
            case Finding.Alike _ -> Verdict.ALIKE;
            case Finding.Refused _ -> Verdict.BAD;
        };
    }

    /** Why a row is not taken, in one line; empty for one that is. */
    String reason(Verdict verdict, String sheet, Words words) {
        return switch (verdict) {
            case BAD ->
                String.join(
                        "；",
                        faults.stream().map(fault -> fault.said(sheet, words)).toList());
            case TWICE -> words.say("exchange.intake.twin", twin == null ? "" : twin);
            case ALIKE -> words.say("exchange.intake.alike", known == null ? "" : known.label());
            case NEW, CHANGED, SAME -> "";
        };
    }

    /** @param column as its heading is named; null when the whole row is at fault */
    record Fault(@Nullable String column, String slug, List<String> facts) {

        static Fault of(Problem problem) {
            return new Fault(
                    problem.field(),
                    problem.slug(),
                    java.util.Arrays.stream(problem.facts())
                            .map(String::valueOf)
                            .toList());
        }

        String said(String sheet, Words words) {
            String why = words.say("problem." + slug, facts.toArray());
            return column == null
                    ? why
                    : words.say("exchange.intake.in-column", words.say("intake." + sheet + "." + column), why);
        }
    }
}
