package org.dukou.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Invalid;

/** Whether a disclosure is complete enough to be submitted; finds every fault, not only the first. */
final class ContentCheck {

    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final int LONGEST_RECORDED = 300;

    private final Content content;
    private final List<Invalid> found = new ArrayList<>();

    private ContentCheck(Content content) {
        this.content = content;
    }

    /** @throws Invalid with every field that is at fault */
    static void assertComplete(Content content, UUID submitter) {
        ContentCheck check = new ContentCheck(content);
        check.texts();
        check.readiness();
        check.team(submitter);
        check.owners();
        Invalid.throwIfAny(check.found);
    }

    /**
     * What a table of the time before has to say: a title; and shares of everyone, or of nobody.
     *
     * @throws Invalid with every field that is at fault
     */
    static void assertRecorded(Content content) {
        ContentCheck check = new ContentCheck(content);
        check.required("title", content.title(), LONGEST_RECORDED);
        if (content.team().stream().anyMatch(member -> member.share().signum() != 0)) {
            check.shares();
        }
        Invalid.throwIfAny(check.found);
    }

    private void shares() {
        Set<Object> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < content.team().size(); i++) {
            Content.Member member = content.team().get(i);
            member(member, "team[" + i + "]", seen);
            sum = sum.add(member.share());
        }
        if (sum.compareTo(WHOLE) != 0) {
            found.add(new Invalid(
                    "disclosure/shares-not-whole",
                    "team",
                    sum.stripTrailingZeros().toPlainString()));
        }
    }

    private void texts() {
        required("title", content.title(), 120);
        required("oneSentence", content.oneSentence(), 120);
        required("problem", content.problem(), 5000);
        required("solution", content.solution(), 5000);
        required("advantage", content.advantage(), 5000);
        required("field", content.field(), 60);
    }

    private void required(String field, String text, int longest) {
        if (text.isEmpty()) {
            found.add(new Invalid("request/field-required", field));
        } else if (text.length() > longest) {
            found.add(new Invalid("request/field-too-long", field, longest));
        }
    }

    private void readiness() {
        if (content.readiness() < 1 || content.readiness() > 9) {
            found.add(new Invalid("disclosure/trl-out-of-range", "trl"));
        }
    }

    private void team(UUID submitter) {
        if (content.team().isEmpty()) {
            found.add(new Invalid("disclosure/team-empty", "team"));
            return;
        }
        shares();
        if (content.team().stream()
                        .filter(member -> member.role() == Content.MemberRole.LEAD)
                        .count()
                != 1) {
            found.add(new Invalid("disclosure/one-lead", "team"));
        }
        if (!content.insiders().contains(submitter)) {
            found.add(new Invalid("disclosure/submitter-not-in-team", "team"));
        }
    }

    private void member(Content.Member member, String field, Set<Object> seen) {
        if (member.name().isBlank()) {
            found.add(new Invalid("request/field-required", field + ".name"));
        }
        if (member.share().signum() <= 0 || member.share().scale() > 2) {
            found.add(new Invalid("disclosure/share-not-a-percentage", field + ".share"));
        }
        Object who = member.person() == null ? member.name().strip() : member.person();
        if (!seen.add(who)) {
            found.add(new Invalid("disclosure/member-twice", field + ".name", member.name()));
        }
    }

    private void owners() {
        BigDecimal others =
                content.otherOwners().stream().map(Content.OtherOwner::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean negative =
                content.otherOwners().stream().anyMatch(owner -> owner.share().signum() <= 0);
        if (negative || others.compareTo(WHOLE) >= 0) {
            found.add(new Invalid("disclosure/owners-shares", "otherOwners"));
        }
    }
}
