package org.dukou.notification;

import static org.dukou.notification.Circle.DELEGATE;
import static org.dukou.notification.Circle.NEWCOMERS;
import static org.dukou.notification.Circle.PARTIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.notification.choice.Topic;

/**
 * Who is told what, of all that happens. What somebody is asked to do is told by the worklist ({@link Asks}); what comes near
 * or waits too long by {@link DailyReminders}. To tell people of something else, add a line here.
 */
final class Rules {

    private static final List<Rule> TABLE = List.of(
            plainly("disclosure.said.accepted", Topic.GRANTED, PARTIES),
            atOnce("disclosure.said.returned", Topic.RETURNED, PARTIES),
            atOnce("disclosure.said.declined", Topic.RETURNED, PARTIES),
            atOnce("disclosure.said.contested", Topic.RETURNED, PARTIES),
            plainly("approval.said.granted", Topic.GRANTED, PARTIES),
            atOnce("approval.said.returned", Topic.RETURNED, PARTIES),
            atOnce("approval.said.rejected", Topic.RETURNED, PARTIES),
            plainly("approval.said.copied", Topic.COPIED, NEWCOMERS),
            plainly("notice.said.published", Topic.NOTICE, PARTIES),
            plainly("notice.said.last-day-moved", Topic.NOTICE, PARTIES),
            plainly("notice.said.over", Topic.NOTICE, PARTIES),
            atOnce("notice.said.objection-received", Topic.OBJECTION, PARTIES),
            atOnce("notice.said.objection-admitted", Topic.OBJECTION, PARTIES),
            plainly("notice.said.objection-dismissed", Topic.OBJECTION, PARTIES),
            atOnce("notice.said.withdrawn-upheld", Topic.OBJECTION, PARTIES),
            plainly("income.said.booked", Topic.MONEY, PARTIES),
            plainly("income.said.reversed", Topic.MONEY, PARTIES),
            plainly("income.said.refunded", Topic.MONEY, PARTIES),
            atOnce("income.said.overdue", Topic.OVERDUE, PARTIES),
            atOnce("income.said.overdue-days", Topic.OVERDUE, PARTIES),
            plainly("reward.said.released", Topic.PAYOUT, PARTIES),
            plainly("reward.said.paid", Topic.PAYOUT, PARTIES),
            plainly("exchange.said.finished", Topic.FILE, PARTIES),
            plainly("exchange.said.failed", Topic.FILE, PARTIES),
            plainly("exchange.said.import.CHECKED", Topic.FILE, PARTIES),
            plainly("exchange.said.import.TAKEN", Topic.FILE, PARTIES),
            plainly("exchange.said.import.TAKEN_BACK", Topic.FILE, PARTIES),
            plainly("exchange.said.import.FAILED", Topic.FILE, PARTIES),
            plainly("exchange.said.import-stays", Topic.FILE, PARTIES),
            atOnce("people.said.delegated", Topic.DELEGATION, DELEGATE),
            plainly("people.said.delegation-ended", Topic.DELEGATION, DELEGATE));

    private static final Map<String, Rule> BY_WHAT_IS_SAID =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(Rule::said, Function.identity()));

    private Rules() {}

    static Optional<Rule> of(String said) {
        return Optional.ofNullable(BY_WHAT_IS_SAID.get(said));
    }

    static List<Rule> all() {
        return TABLE;
    }

    private static Rule atOnce(String said, Topic topic, Circle circle) {
        return new Rule(said, topic, true, circle);
    }

    private static Rule plainly(String said, Topic topic, Circle circle) {
        return new Rule(said, topic, false, circle);
    }

    /**
     * @param said the key under which the timeline says it
     * @param urgent whether it is told at once to whoever gets a digest otherwise
     */
    record Rule(String said, Topic topic, boolean urgent, Circle circle) {}
}
