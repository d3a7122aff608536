package org.dukou.deal;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Terms;
import org.dukou.deal.terms.World;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which right, where, in which field and for how long, from the day a deal is proposed. Every dimension is a range
 * on a line: a place is a stretch of it, everywhere is the whole line; so the database itself refuses two that overlap.
 * Fields of use are words; two in different words are told apart by a person, or stand in each other's way.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Claims {

    private static final String WHOLE_LINE = "[0,)";

    /** An assignment stands beside the licences that are there (they go on), but not beside another assignment. */
    private static final String ASSIGNMENT_LANE = "[-1,0)";

    private static final String WANTED =
            "unnest(cast(:rights as bigint[]), cast(:territories as int8range[])) wanted (right_at, territory)";

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Deals that hold a right which this one would need for itself: for certain, or in a field of use that is named in other
     * words and that nobody has told apart from this one's yet.
     */
    List<Clash> clashes(UUID deal, Sheet sheet, LocalDate today) {
        Claim claim = wanted(deal, sheet, today);
        if (claim == null) {
            return List.of();
        }
        return claim.bind(jdbc.sql("""
                        select d.id as deal, d.number, bool_or(c.field && cast(:field as int8range)) as meets,
                               coalesce(d.sheet -> 'terms' ->> 'field', '') as field
                        from %s
                        join deal_claim c on c.right_at = wanted.right_at and c.territory && wanted.territory and c.period && daterange(:from, cast(:to as date), '[]')
                            and (c.lane && cast(:lane as int8range) or c.lane = cast('[-1,0)' as int8range))
                        join deal d on d.id = c.deal
                        where c.deal <> :deal group by d.id, d.number, d.sheet -> 'terms' ->> 'field'
                        order by meets desc, d.number
                        """.formatted(WANTED))).query(Clash.class).list().stream()
                .filter(clash -> clash.meets() || !toldApart(sheet, clash))
                .toList();
    }

    /**
     * Takes the rights for this deal.
     *
     * @throws Refusal {@code deal/right-already-given} when another holds one of them, also when both ask at once
     */
    void take(UUID deal, Sheet sheet, LocalDate today) {
        Claim claim = wanted(deal, sheet, today);
        if (claim == null) {
            return;
        }
        Arrays.stream(claim.rights()).distinct().sorted().forEach(this::waitForTurn);
        List<Clash> clashes = clashes(deal, sheet, today);
        if (!clashes.isEmpty()) {
            throw clashes.getFirst().refusal();
        }
        try {
            claim.bind(jdbc.sql("""
                            insert into deal_claim (deal, right_at, lane, territory, field, period)
                            select :deal, wanted.right_at, cast(:lane as int8range), wanted.territory,
                                   cast(:field as int8range), daterange(:from, cast(:to as date), '[]')
                            from %s
                            """.formatted(WANTED))).update();
        } catch (DataIntegrityViolationException overlap) {
            throw new Refusal("deal/right-already-given", "");
        }
    }

    /** Whoever asks for the same right waits until this transaction has ended. */
    private void waitForTurn(long right) {
        jdbc.sql("select pg_advisory_xact_lock(:right)")
                .param("right", right)
                .query()
                .listOfRows();
    }

    void giveUp(UUID deal) {
        jdbc.sql("delete from deal_claim where deal = :deal")
                .param("deal", deal)
                .update();
    }

    private static boolean toldApart(Sheet sheet, Clash clash) {
        return sheet.terms() instanceof Terms.Licence licence
                && sheet.papers().apart().stream()
                        .anyMatch(told -> told.deal().equals(clash.deal())
                                && told.field().equals(licence.field())
                                && told.theirs().equals(clash.field()));
    }

    private static @Nullable Claim wanted(UUID deal, Sheet sheet, LocalDate today) {
        return switch (sheet.terms()) {
            case Terms.Licence licence ->
                Claim.of(
                        deal,
                        keys(sheet),
                        licence.shutsOthersOut() ? WHOLE_LINE : point("deal:" + deal),
                        territories(licence),
                        licence.inEveryField() ? WHOLE_LINE : point(plain(licence.field())),
                        licence.from(),
                        licence.until());
            case Terms.Assignment _, Terms.Equity _ ->
                Claim.of(deal, keys(sheet), ASSIGNMENT_LANE, List.of(WHOLE_LINE), WHOLE_LINE, today, null);
            case Terms.Development _, Terms.Consulting _, Terms.Service _ -> null;
            case null -> null;
        };
    }

    private static List<String> territories(Terms.Licence licence) {
        return World.stretches(licence.territory(), licence.except()).stream()
                .map(stretch -> "[" + stretch.from() + "," + stretch.to() + ")")
                .toList();
    }

    /** A right is known by its number; a result without any is known by itself. */
    private static List<Long> keys(Sheet sheet) {
        return sheet.parts().stream()
                .flatMap(part -> {
                    List<String> numbers = numbers(part);
                    return numbers.isEmpty() ? Stream.of(part.disclosure().toString()) : numbers.stream();
                })
                .map(Claims::place)
                .distinct()
                .toList();
    }

    private static List<String> numbers(Part part) {
        return part.rights().stream()
                .map(right -> right.number())
                .filter(Objects::nonNull)
                .map(number -> number.replaceFirst("^(ZL|CN)", ""))
                .toList();
    }

    private static String plain(String field) {
        return Normalizer.normalize(field, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String point(String name) {
        long place = place(name);
        return "[" + place + "," + (place + 1) + ")";
    }

    /** Where a name lies on the line. */
    private static long place(String name) {
        return ByteBuffer.wrap(Sha256.bytes(name)).getLong() >>> 2;
    }

    /**
     * @param number of the deal that holds the right
     * @param meets surely; else the two fields of use are named in different words
     * @param field the other's field of use
     */
    record Clash(UUID deal, String number, boolean meets, String field) {

        Refusal refusal() {
            return meets
                    ? new Refusal("deal/right-already-given", number)
                    : new Refusal("deal/fields-not-told-apart", number, field);
        }
    }

    /**
     * Every right in every territory.
     *
     * @param to the last day; null for good
     */
    private record Claim(
            UUID deal,
            Long[] rights,
            String[] territories,
            String lane,
            String field,
            LocalDate from,
            @Nullable LocalDate to) {

        static Claim of(
                UUID deal,
                List<Long> rights,
                String lane,
                List<String> territories,
                String field,
                LocalDate from,
                @Nullable LocalDate to) {
            List<Long> eachRight = new ArrayList<>();
            List<String> eachTerritory = new ArrayList<>();
            for (Long right : rights) {
                for (String territory : territories) {
                    eachRight.add(right);
                    eachTerritory.add(territory);
                }
            }
            return new Claim(
                    deal, eachRight.toArray(Long[]::new), eachTerritory.toArray(String[]::new), lane, field, from, to);
        }

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql) {
            return sql.param("deal", deal)
                    .param("rights", rights)
                    .param("territories", territories)
                    .param("lane", lane)
                    .param("field", field)
                    .param("from", from)
                    .param("to", to);
        }
    }
}
