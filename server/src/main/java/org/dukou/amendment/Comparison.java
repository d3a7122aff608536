package org.dukou.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dukou.deal.terms.Instalment;
import org.dukou.deal.terms.Standing;
import org.dukou.deal.terms.Terms;
import org.dukou.kernel.Share;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Lays what held before and what holds afterwards side by side, line by line, in the words of the contract. */
record Comparison(Words words) {

    /** @param key the end of the word {@code amendment.line.<key>} */
    record Line(String key, String before, String after, boolean changed) {}

    List<Line> of(Standing before, Standing after) {
        Map<String, String> first = lines(before);
        Map<String, String> second = lines(after);
        List<Line> all = new ArrayList<>();
        second.forEach((key, value) -> {
            String was = first.getOrDefault(key, "");
            all.add(new Line(key, was, value, !was.equals(value)));
        });
        return all;
    }

    private Map<String, String> lines(Standing standing) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("taker", standing.takerName());
        lines.put("price", standing.price().grouped());
        lines.put("payments", standing.payments().stream().map(this::instalment).collect(Collectors.joining("；")));
        switch (standing.terms()) {
            case Terms.Licence licence -> {
                lines.put("licence-kind", words.say("deal.licence." + licence.kind()));
                lines.put("territory", or(String.join("、", licence.territory())));
                lines.put("field", or(licence.field()));
                lines.put("from", licence.from().toString());
                lines.put("until", licence.until().toString());
                lines.put("sublicence", words.say(licence.sublicence() ? "sheet.yes" : "sheet.no"));
            }
            case Terms.Assignment assignment -> {
                lines.put("delivery", assignment.delivery());
                lines.put("later-use", assignment.laterUse());
            }
            case Terms.Equity equity -> {
                lines.put("company", equity.company());
                lines.put("capital", equity.capital().grouped());
                lines.put("stake", percent(equity.share()));
            }
            case Terms.Development development -> {
                lines.put("subject", development.subject());
                lines.put("until", day(development.until()));
                lines.put("ownership", development.ownership());
            }
            case Terms.Consulting consulting -> subject(lines, consulting.subject(), consulting.until());
            case Terms.Service service -> subject(lines, service.subject(), service.until());
            case null -> {}
        }
        return lines;
    }

    private static void subject(Map<String, String> lines, String subject, @Nullable LocalDate until) {
        lines.put("subject", subject);
        lines.put("until", day(until));
    }

    private String instalment(Instalment one) {
        String called = one.kind() == null ? one.label() : words.say("income.payment." + one.kind());
        String due = one.dueOn() == null ? "" : " (" + one.dueOn() + ")";
        return called + " " + one.amount().grouped() + due;
    }

    private String or(String said) {
        return said.isEmpty() ? words.say("amendment.everywhere") : said;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String percent(Share share) {
        return share.asPercent() + "%";
    }
}
