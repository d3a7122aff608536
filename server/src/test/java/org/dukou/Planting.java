package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.dukou.deal.Table;
import org.dukou.deal.Voyage;
import org.dukou.document.paper.Study;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case that was never made public, with a word and figures that stand nowhere else: a result and its papers, the firm, a
 * deal settled at an auction, its approval, contract, money, costs and a reward that is still being worked out; and beside
 * it an objection to the notice of another case, of which the public knows nothing.
 */
final class Planting {

    /** Who may read what an objector wrote, as far as they have no part in the case. */
    private static final Set<Role> JUDGES = Set.of(Role.TRANSFER_OFFICER, Role.INSTITUTE_DIRECTOR, Role.AUDITOR);

    /** How far down the river one knows a case; who knows of the deal knows of its result, not the other way. */
    private static final List<String> DOWNSTREAM = List.of("disclosure", "deal", "distribution");

    final String word = "秘锚" + UUID.randomUUID().toString().substring(0, 8);
    private final String objector = "异锚" + UUID.randomUUID().toString().substring(0, 8);
    private final Voyage voyage;
    private final Table table;
    private final JdbcClient jdbc;
    private final List<Matter> matters = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();

    Planting(Campus campus, PassingDays days, JdbcClient jdbc) {
        this.voyage = new Voyage(campus, days);
        this.table = voyage.table;
        this.jdbc = jdbc;
    }

    /** A matter that carries the word, who may see it, and the ids of everything that belongs to it. */
    record Matter(String kind, UUID id, String number, Audience audience, Set<UUID> parts) {

        boolean isKnownTo(Viewer viewer) {
            return audience.includes(viewer);
        }
    }

    /** Something that stands nowhere else. */
    private record Secret(String text, java.util.function.Predicate<Viewer> isKnownTo) {}

    List<Matter> matters() {
        return matters;
    }

    /** Planted ids in the table of this name. */
    List<UUID> partsIn(String name) {
        boolean isTable = jdbc.sql("select count(*) from pg_tables where schemaname = 'public' and tablename = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
        Set<UUID> parts = new TreeSet<>();
        matters.forEach(matter -> parts.addAll(matter.parts()));
        return !isTable
                ? List.of()
                : jdbc.sql("select id from " + name + " where id in (:parts)")
                        .param("parts", parts)
                        .query(UUID.class)
                        .list();
    }

    boolean isKnownTo(Viewer viewer) {
        return matters.stream().anyMatch(matter -> matter.isKnownTo(viewer));
    }

    /** What is said in this answer that this viewer must not hear; empty when there is nothing. Null is a passer-by. */
    List<String> heardIn(String answer, @org.jspecify.annotations.Nullable Viewer viewer) {
        return secrets.stream()
                .filter(secret -> viewer == null || !secret.isKnownTo.test(viewer))
                .map(Secret::text)
                .filter(answer::contains)
                .toList();
    }

    // --- what happens in secret ---

    void grow(Campus campus) {
        String price = amount(400_000);
        String cost = amount(1_000);
        String result = table.accepted(result());
        Reply deal = auctioned(result, price);
        sayAt("deal", price, cost);
        voyage.approved(deal);
        new Study(table.officer).write("deal", deal.id(), "assignment-contract");
        table.post(deal, "notice-choice", Map.of("publish", false)).is(200);
        voyage.sign(deal).is(200);
        voyage.days.settle();
        voyage.cost(deal, "EVALUATION", cost);
        voyage.book(deal, price);
        Reply drafted = voyage.draft(voyage.onlyDistribution(deal)).is(200);
        sayAt("distribution", drafted.text("net"), drafted.text("reward"));
        drafted.at("payees").findValuesAsString("amount").forEach(part -> sayAt("distribution", part));
        object(campus);
        gather();
    }

    /** A draft that goes on being typed, and a result with a paper. */
    private Map<String, Object> result() {
        Map<String, Object> content = table.result("低温" + word + "制备");
        content.put("problem", "现有产品不如" + word);
        content.put("attachments", List.of(paper("附图")));
        return content;
    }

    private String paper(String name) {
        return table.professor
                .browser()
                .upload("/api/documents", name + word + ".pdf", "%PDF-1.7 paper".getBytes())
                .is(201)
                .id();
    }

    private Reply auctioned(String result, String price) {
        String firm = table.firm("受让" + word + "公司");
        Reply deal = table.officer
                .browser()
                .post(
                        "/api/deals",
                        Map.of(
                                "way",
                                "ASSIGNMENT",
                                "pricing",
                                "AUCTION",
                                "results",
                                List.of(Map.of("disclosure", result))))
                .is(201);
        table.post(
                        deal,
                        "certificate",
                        new HashMap<>(Map.of(
                                "exchange",
                                "交易所" + word,
                                "number",
                                "JY-" + word,
                                "from",
                                "2026-10-01",
                                "to",
                                "2026-10-20",
                                "floor",
                                "250000.00",
                                "bidders",
                                2,
                                "winner",
                                firm,
                                "price",
                                price)))
                .is(200);
        table.post(
                        deal,
                        "terms",
                        Map.of(
                                "terms",
                                Table.assignment(),
                                "pricing",
                                "AUCTION",
                                "price",
                                price,
                                "payments",
                                List.of(Map.of("label", "一次付清", "amount", price))))
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.waive(table.professor, deal).is(200);
        table.waive(table.colleague, deal).is(200);
        table.stateUnrelated(deal).is(200);
        return deal;
    }

    /** Against another case, which is public. */
    private void object(Campus campus) {
        Reply open = voyage.anAssignment("公开的传动", "500000.00");
        voyage.approved(open);
        Reply notice = Passerby.lastNotice(table.officer, "deal", open.id());
        Map<String, String> form = Passerby.statement(objector, "价格偏低，见" + objector);
        form.put("evidence", "证据" + objector);
        new Passerby(campus).object(notice.text("publicAddress"), form);
        secrets.add(new Secret(objector, viewer -> viewer.roles().stream().anyMatch(JUDGES::contains)));
    }

    /** An amount of this order that nothing else in the house has. */
    private static String amount(int order) {
        return "%d.%02d"
                .formatted(
                        order + ThreadLocalRandom.current().nextInt(order),
                        ThreadLocalRandom.current().nextInt(11, 99));
    }

    // --- what was planted ---

    /** Said in amounts as they stand in an answer, and as they stand on a page. */
    private void sayAt(String kind, String... amounts) {
        for (String amount : amounts) {
            String grouped = amount.replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
            Set.of(amount, grouped).forEach(text -> secrets.add(new Secret(text, viewer -> knowsFrom(kind, viewer))));
        }
    }

    /** Whether this viewer knows a matter of this kind, or one further down the river that tells of it. */
    boolean knowsFrom(String kind, Viewer viewer) {
        int place = DOWNSTREAM.indexOf(kind);
        List<String> from = place < 0 ? List.of(kind) : DOWNSTREAM.subList(place, DOWNSTREAM.size());
        return matters.stream().anyMatch(matter -> from.contains(matter.kind()) && matter.isKnownTo(viewer));
    }

    private void gather() {
        List<String> tables = jdbc.sql("""
                        select m.table_name from information_schema.columns m
                        join information_schema.columns i on i.table_name = m.table_name and i.column_name = 'id'
                            and i.data_type = 'uuid'
                        where m.column_name = 'matter_id' and m.table_schema = 'public'
                        """).query(String.class).list();
        jdbc.sql("select kind, id, coalesce(number, '') as number, audience from matter where title like :word")
                .param("word", "%" + word + "%")
                .query((row, number) -> new Matter(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Audience.of((String[]) row.getArray("audience").getArray()),
                        new TreeSet<>(Set.of(row.getObject("id", UUID.class)))))
                .list()
                .forEach(matter -> matters.add(matter.kind().equals("document") ? asAttached(matter) : matter));
        assertThat(matters)
                .extracting(Matter::kind)
                .contains("disclosure", "deal", "distribution", "enterprise", "document");
        for (Matter one : matters) {
            tables.forEach(name -> one.parts().addAll(idsOf(name, "matter_id", one.id())));
            one.parts().addAll(idsOf("paper", "about_id", one.id()));
            Set.copyOf(one.parts())
                    .forEach(id -> List.of("payment", "receipt", "cost")
                            .forEach(name -> one.parts().addAll(idsOf(name, "income", id))));
            if (DOWNSTREAM.contains(one.kind())) {
                secrets.add(new Secret(one.number(), viewer -> knowsFrom(one.kind(), viewer)));
            }
        }
        secrets.add(new Secret(word, this::isKnownTo));
    }

    private List<UUID> idsOf(String name, String column, UUID id) {
        return jdbc.sql("select id from " + name + " where " + column + " = :id")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /** A paper is seen by whoever sees what it is attached to. */
    private Matter asAttached(Matter paper) {
        List<String> tokens = jdbc.sql("select unnest(audience) from document_attachment where document = :id")
                .param("id", paper.id())
                .query(String.class)
                .list();
        return new Matter(
                paper.kind(), paper.id(), paper.number(), paper.audience().and(tokens), paper.parts());
    }
}
