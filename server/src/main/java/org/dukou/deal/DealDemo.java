package org.dukou.deal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Papers;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Sheet;
import org.dukou.disclosure.Results;
import org.dukou.enterprise.DemoFirms;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Spans;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Deals of every way come to the table: the early ones run their whole course, of those of the last weeks one is in
 * notice, most are put up for approval and two are still being talked about. The first is the
 * real notice of 2019 about a nest box; subjects and prices of the others follow public notices, persons are invented, and
 * credit codes and patent numbers marked so are examples.
 */
@Component
class DealDemo implements Chapter {

    private static final String DEALS = "demo/deals.json";
    private static final String OFFICER = "wang";

    /** How many days before the story ends a deal comes to the table; without it, at the beginning. */
    private static final String BEFORE_THE_END = "daysBeforeTheEnd";

    private static final int LATE = 20;

    private final Deals deals;
    private final DealPapers papers;
    private final DealCourse course;
    private final Results results;
    private final DemoFirms firms;
    private final DemoCast cast;
    private final Viewers viewers;
    private final JsonMapper json;

    DealDemo(
            Deals deals,
            DealPapers papers,
            DealCourse course,
            Results results,
            DemoFirms firms,
            DemoCast cast,
            Viewers viewers,
            JsonMapper json) {
        this.deals = deals;
        this.papers = papers;
        this.course = course;
        this.results = results;
        this.firms = firms;
        this.cast = cast;
        this.viewers = viewers;
        this.json = json;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void tell(Telling telling) {
        for (JsonNode told : read()) {
            if (!told.has(BEFORE_THE_END)) {
                telling.passDays(1);
                tell(told, telling);
            }
        }
    }

    /** Those that come to the table between so many days and so many before the story ends. */
    private void tellLate(Telling telling, int from, int until) {
        for (JsonNode told : read()) {
            int before = told.path(BEFORE_THE_END).asInt(-1);
            if (until <= before && before < from) {
                telling.untilDaysBeforeTheEnd(before);
                tell(told, telling);
            }
        }
    }

    private void tell(JsonNode told, Telling telling) {
        Spans.reckon(told, telling.today());
        tell((ObjectNode) told, telling.today());
    }

    /** What has been approved, and stands in notice when the story ends. */
    @Component
    static class InNotice implements Chapter {

        private final DealDemo demo;

        InNotice(DealDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 97;
        }

        @Override
        public void tell(Telling telling) {
            demo.tellLate(telling, Integer.MAX_VALUE, LATE);
        }
    }

    /** What somebody has to decide on today, and what is still talked about. */
    @Component
    static class Late implements Chapter {

        private final DealDemo demo;

        Late(DealDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 103;
        }

        @Override
        public void tell(Telling telling) {
            demo.tellLate(telling, LATE, 0);
        }
    }

    private void tell(ObjectNode told, LocalDate today) {
        UUID firm = told.path("taker").isMissingNode()
                ? null
                : firms.named(told.path("taker").asString());
        List<Opening.Chosen> chosen = told.required("results")
                .valueStream()
                .map(title -> new Opening.Chosen(results.named(title.asString()).value(), null))
                .toList();
        Opening opening = new Opening(
                chosen,
                Way.valueOf(told.required("way").asString()),
                Pricing.Kind.valueOf(told.path("pricing").asString("NEGOTIATED")),
                told.has("certificate") ? null : firm,
                cast.viewer("song").person());
        DealId id = as(OFFICER, viewer -> deals.open(viewer, opening)).id();
        told.path("offers").forEach(offer -> offer(id, offer, today));
        if (told.has("valuation")) {
            Pricing.Valuation valuation = json.treeToValue(told.get("valuation"), Pricing.Valuation.class);
            as(OFFICER, viewer -> deals.value(viewer, id, seen(viewer, id), valuation));
        }
        if (told.has("certificate") && firm != null) {
            ((ObjectNode) told.get("certificate")).put("winner", firm.toString());
            Pricing.Certificate certificate = json.treeToValue(told.get("certificate"), Pricing.Certificate.class);
            as(OFFICER, viewer -> deals.certify(viewer, id, seen(viewer, id), certificate));
        }
        if (told.has("agreed")) {
            Sheet.Agreed agreed = json.treeToValue(told.get("agreed"), Sheet.Agreed.class);
            as(OFFICER, viewer -> deals.agree(viewer, id, seen(viewer, id), agreed));
        }
        lookUp(id, told.path("filedOn"));
        if (told.has("income")) {
            shareIncome(id, (ObjectNode) told.get("income"));
        }
        if (told.path("proposed").asBoolean(false)) {
            state(id, told.path("related").asString(""));
            waive(id);
            as(OFFICER, viewer -> course.propose(viewer, id, seen(viewer, id)));
        }
    }

    private void offer(DealId id, JsonNode told, LocalDate today) {
        Pricing.Offer offer = new Pricing.Offer(
                today.minusDays(told.required("daysAgo").asInt()),
                Pricing.Side.valueOf(told.required("side").asString()),
                Money.of(told.required("amount").asString()),
                told.required("person").asString(),
                told.path("note").asString(""));
        as(OFFICER, viewer -> deals.offer(viewer, id, seen(viewer, id), offer));
    }

    private void lookUp(DealId id, JsonNode filedOn) {
        Deal deal = as(OFFICER, viewer -> deals.get(viewer, id));
        List<Sheet.Looked> looked = new ArrayList<>();
        for (Part part : deal.sheet().parts()) {
            for (int i = 0; i < part.rights().size(); i++) {
                JsonNode day = filedOn.path(String.valueOf(part.rights().get(i).number()));
                if (!day.isMissingNode()) {
                    looked.add(new Sheet.Looked(part.disclosure(), i, LocalDate.parse(day.asString()), false));
                }
            }
        }
        if (!looked.isEmpty()) {
            as(OFFICER, viewer -> deals.look(viewer, id, seen(viewer, id), looked));
        }
    }

    /** Persons by sign-in name; the shares as told. */
    private void shareIncome(DealId id, ObjectNode told) {
        Deal deal = as(OFFICER, viewer -> deals.get(viewer, id));
        ArrayNode persons = (ArrayNode) told.get("persons");
        persons.forEach(person -> {
            Viewer one = cast.viewer(((ObjectNode) person).remove("login").asString());
            ((ObjectNode) person).put("person", one.person().toString()).put("name", one.name());
        });
        ObjectNode ofResult = json.createObjectNode()
                .put("disclosure", deal.sheet().parts().getFirst().disclosure().toString());
        ofResult.set("persons", persons);
        told.set("persons", json.createArrayNode().add(ofResult));
        IncomeAgreement agreement = json.treeToValue(told, IncomeAgreement.class);
        as(OFFICER, viewer -> deals.shareIncome(viewer, id, seen(viewer, id), agreement));
    }

    private void state(DealId id, String related) {
        Deal deal = as(OFFICER, viewer -> deals.get(viewer, id));
        Part.Completer lead = deal.sheet().parts().getFirst().team().getFirst();
        List<Papers.TieStated> ties = related.isEmpty() || lead.person() == null
                ? List.of()
                : List.of(new Papers.TieStated(lead.person(), lead.name(), "SELF", "SHAREHOLDER", related));
        String text = related.isEmpty() ? "完成人与受让方不存在关联关系。" : "已如实申报关联关系，定价参照第三方评估。";
        as(OFFICER, viewer -> papers.state(viewer, id, seen(viewer, id), !ties.isEmpty(), ties, text));
    }

    /** Those with an account answer themselves, the paper of others lies before the officer. */
    private void waive(DealId id) {
        Deal deal = as(OFFICER, viewer -> deals.get(viewer, id));
        Money price = deal.amount();
        if (deal.sheet().terms() == null || !deal.sheet().terms().handsOver()) {
            return;
        }
        deal.sheet().parts().stream().flatMap(part -> part.team().stream()).forEach(one -> {
            if (one.person() == null) {
                as(OFFICER, viewer -> papers.answerFirstRefusal(viewer, id, one.key(), true, price));
            } else {
                Viewer completer = viewers.of(new PersonId(one.person())).orElseThrow();
                ActingAs.run(completer, () -> papers.answerFirstRefusal(completer, id, null, true, price));
            }
        });
    }

    private IfMatch seen(Viewer viewer, DealId id) {
        return new IfMatch(deals.get(viewer, id).version());
    }

    private <T> T as(String login, Function<Viewer, T> deed) {
        Viewer viewer = cast.viewer(login);
        return ActingAs.call(viewer, () -> deed.apply(viewer));
    }

    private List<JsonNode> read() {
        try (InputStream file = DealDemo.class.getClassLoader().getResourceAsStream(DEALS)) {
            if (file == null) {
                throw new IOException("no " + DEALS + " on the class path");
            }
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
