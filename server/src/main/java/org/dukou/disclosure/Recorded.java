package org.dukou.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.intake.Finding.Difference;
import org.dukou.people.Directory;
import org.dukou.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table once its names have been looked up: what a result would say after it.
 *
 * @param college null where the table does not say
 */
record Recorded(RecordedRow row, Directory.@Nullable UnitEntry college, Map<String, Directory.Entry> staff) {

    /** What an existing result says, as far as a table can say it. */
    record Known(
            UUID id,
            String number,
            Stage stage,
            UUID college,
            String collegeName,
            Content content,
            @Nullable Origin origin) {
        String label() {
            return number + " " + content.title();
        }
    }

    /** A new result that says what the row says and nothing else. */
    Content content() {
        return new Content(
                row.title(),
                row.oneSentence(),
                "",
                "",
                "",
                List.of(),
                row.field(),
                row.keywords(),
                row.industry(),
                row.trl(),
                row.ip(),
                team(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Content.SHAPE);
    }

    /** The result as it would be after the row; what the row leaves empty stays. */
    Content over(Content old) {
        return new Content(
                row.title(),
                either(row.oneSentence(), old.oneSentence()),
                old.problem(),
                old.solution(),
                old.advantage(),
                old.comparison(),
                either(row.field(), old.field()),
                row.keywords().isEmpty() ? old.keywords() : row.keywords(),
                either(row.industry(), old.industry()),
                row.trl() == null ? old.trl() : row.trl(),
                row.rights().isEmpty() && row.rightKind() == null ? old.ip() : row.ip(),
                row.team().isEmpty() ? old.team() : team(),
                old.funding(),
                old.otherOwners(),
                old.publications(),
                old.wishedWays(),
                old.countries(),
                old.attachments(),
                Content.SHAPE);
    }

    UnitId college(UnitId otherwise) {
        return college == null ? otherwise : new UnitId(college.id());
    }

    private List<Content.Member> team() {
        List<Content.Member> team = new ArrayList<>();
        for (RecordedRow.Maker maker : row.team()) {
            Directory.Entry person = staff.get(maker.staffNumber());
            team.add(new Content.Member(
                    person == null ? null : person.id(),
                    person == null ? maker.name() : person.name(),
                    person == null ? null : person.unit(),
                    maker.share() == null ? BigDecimal.ZERO : maker.share(),
                    team.isEmpty() ? Content.MemberRole.LEAD : Content.MemberRole.MEMBER));
        }
        return team;
    }

    /** What would be said otherwise than it is said now, in the order of the columns. */
    List<Difference> differences(Known known) {
        Content old = known.content();
        Content after = over(old);
        List<Difference> found = new ArrayList<>();
        differ(found, "title", old.title(), after.title());
        differ(found, "oneSentence", old.oneSentence(), after.oneSentence());
        differ(found, "field", old.field(), after.field());
        differ(found, "industry", old.industry(), after.industry());
        differ(found, "keywords", String.join("、", old.keywords()), String.join("、", after.keywords()));
        differ(found, "trl", level(old), level(after));
        if (college != null && !college.id().equals(known.college())) {
            differ(found, "college", known.collegeName(), college.name());
        }
        differ(found, "team", said(old.team()), said(after.team()));
        differ(found, "rights", String.join("、", old.rightNumbers()), String.join("、", after.rightNumbers()));
        Origin origin = known.origin();
        if (origin != null && row.year() != null && !row.year().equals(origin.year())) {
            differ(
                    found,
                    "year",
                    origin.year() == null ? "" : origin.year().toString(),
                    row.year().toString());
        }
        if (origin != null && !row.holder().isEmpty()) {
            differ(found, "holder", origin.holder(), row.holder());
        }
        return found;
    }

    private static void differ(List<Difference> found, String column, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(column, before, after));
        }
    }

    private static String level(Content content) {
        return content.readiness() == 0 ? "" : String.valueOf(content.readiness());
    }

    private static String said(List<Content.Member> team) {
        return team.stream()
                .map(member -> member.share().signum() == 0
                        ? member.name()
                        : member.name() + " "
                                + member.share().stripTrailingZeros().toPlainString() + "%")
                .collect(Collectors.joining("、"));
    }

    private static String either(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
