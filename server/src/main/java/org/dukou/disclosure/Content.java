package org.dukou.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dukou.kernel.Way;
import org.dukou.kernel.code.PatentNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a disclosure says, as the form has it; checked as a whole by {@link ContentCheck} when it is submitted.
 *
 * @param oneSentence what it is good for, in one sentence a buyer understands
 * @param comparison figures against the present product
 * @param trl technology readiness level 1 to 9 (GB/T 22900)
 * @param countries where protection or a deal is wished, ISO 3166 codes
 * @param v the version of this shape
 */
record Content(
        String title,
        String oneSentence,
        String problem,
        String solution,
        String advantage,
        List<Comparison> comparison,
        String field,
        List<String> keywords,
        String industry,
        @Nullable Integer trl,
        List<Ip> ip,
        List<Member> team,
        List<Funding> funding,
        List<OtherOwner> otherOwners,
        List<Publication> publications,
        List<Way> wishedWays,
        List<String> countries,
        List<UUID> attachments,
        @Nullable Integer v) {

    static final int SHAPE = 1;

    Content {
        title = text(title);
        oneSentence = text(oneSentence);
        problem = text(problem);
        solution = text(solution);
        advantage = text(advantage);
        field = text(field);
        industry = text(industry);
        comparison = list(comparison);
        keywords = list(keywords);
        ip = list(ip);
        team = list(team);
        funding = list(funding);
        otherOwners = list(otherOwners);
        publications = list(publications);
        wishedWays = list(wishedWays);
        countries = list(countries);
        attachments = list(attachments);
        trl = trl == null ? 0 : trl;
        v = SHAPE;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** The readiness level as a number; 0 while none was chosen. */
    int readiness() {
        return trl == null ? 0 : trl;
    }

    /** Those of the team who are known to the university and confirm by themselves. */
    List<UUID> insiders() {
        return team.stream().map(Member::person).filter(Objects::nonNull).toList();
    }

    /** Whether it is known who made it and to which part; of the time before, often only the names are. */
    boolean isTeamWhole() {
        return !team.isEmpty()
                && team.stream().allMatch(member -> member.share().signum() > 0);
    }

    /** The numbers of its rights, in one way of writing. */
    List<String> rightNumbers() {
        return ip.stream()
                .map(Ip::number)
                .filter(Objects::nonNull)
                .map(PatentNumber::squeezed)
                .toList();
    }

    boolean hasOutsiders() {
        return team.stream().anyMatch(member -> member.person() == null);
    }

    /**
     * A figure against the present product, as buyers ask for it.
     *
     * @param source where the figures come from
     */
    record Comparison(String figure, String unit, String present, String ours, String source) {}

    /** @param number application or registration number; null while not filed */
    record Ip(
            IpKind kind,
            @Nullable String number,
            String title,
            @Nullable String status) {}

    enum IpKind {
        PATENT,
        SOFTWARE,
        LAYOUT,
        VARIETY,
        KNOW_HOW
    }

    /**
     * One who made a creative contribution (专利法实施细则 Art. 14).
     *
     * @param person null for someone the university does not know
     * @param share of the contribution, in percent
     */
    record Member(
            @Nullable UUID person, String name, @Nullable String unit, BigDecimal share, MemberRole role) {
        Member {
            name = text(name);
            share = share == null ? BigDecimal.ZERO : share;
            role = role == null ? MemberRole.MEMBER : role;
        }
    }

    enum MemberRole {
        LEAD,
        MAIN,
        MEMBER
    }

    /** @param fiscal paid from public funds: a report and a registration are due (促进科技成果转化法 Art. 11) */
    record Funding(
            String source, @Nullable String number, boolean fiscal, boolean reportFiled, boolean resultRegistered) {}

    /** @param share of the ownership, in percent */
    record OtherOwner(String name, @Nullable String creditCode, BigDecimal share) {
        OtherOwner {
            name = text(name);
            share = share == null ? BigDecimal.ZERO : share;
        }
    }

    record Publication(PublicationKind kind, @Nullable LocalDate on, String title, boolean planned) {}

    enum PublicationKind {
        PAPER,
        THESIS,
        CONFERENCE,
        EXHIBITION,
        OTHER
    }
}
