package org.dukou.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Way;
import org.dukou.reward.calculation.Agreement;
import org.dukou.reward.calculation.Beneficiary;
import org.dukou.reward.calculation.Cost;
import org.dukou.reward.calculation.CostKind;
import org.dukou.reward.calculation.Receipt;
import org.dukou.reward.calculation.ShareOf;
import tools.jackson.databind.JsonNode;

/** What {@code reward compute} is asked: an agreement with the receipts, or with the contribution in equity. */
final class RewardFile {

    private static final Set<String> TOP = names("pack approvedOn way split shareOf receipts equity persons");
    private static final Set<String> RECEIPT = names("on amount costs");
    private static final Set<String> COST = names("kind amount");
    private static final Set<String> PERSON = names("name share main unitHead");
    private static final Set<String> EQUITY = names("capital value");

    private final Fields top;
    private final Agreement agreement;

    RewardFile(JsonNode file) {
        top = Fields.of(file, "", TOP);
        Way way = top.choice("way", Way.class);
        agreement = new Agreement(
                top.text("pack"),
                top.day("approvedOn"),
                way,
                top.has("split") ? top.shares("split") : null,
                top.has("shareOf") ? top.choice("shareOf", ShareOf.class) : ShareOf.TEAM,
                persons());
        boolean inEquity = way == Way.EQUITY;
        String other = inEquity ? "receipts" : "equity";
        if (top.has(other) && !(inEquity && top.listIfAny(other, RECEIPT).isEmpty())) {
            throw new Invalid("reward/receipts-or-equity", other);
        }
    }

    Agreement agreement() {
        return agreement;
    }

    Fields equity() {
        return top.inner("equity", EQUITY);
    }

    /** As listed. */
    List<Receipt> receipts() {
        List<Receipt> receipts = new ArrayList<>();
        for (Fields receipt : top.list("receipts", RECEIPT)) {
            receipts.add(new Receipt(
                    receipt.day("on"),
                    receipt.money("amount"),
                    receipt.listIfAny("costs", COST).stream()
                            .map(RewardFile::cost)
                            .toList()));
        }
        return receipts;
    }

    private static Cost cost(Fields cost) {
        CostKind kind = cost.choice("kind", CostKind.class);
        if (kind == CostKind.R_AND_D) {
            throw new Refusal("reward/cost-not-deductible", kind).at(cost.at("kind"));
        }
        return new Cost(kind, cost.money("amount"));
    }

    /** Here a name is all there is to tell people by, so nobody is named twice. */
    private List<Beneficiary> persons() {
        List<Beneficiary> persons = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields fields : top.list("persons", PERSON)) {
            Beneficiary person = person(fields);
            if (!names.add(asHeard(person.name()))) {
                throw new Invalid("reward/person-twice", fields.at("name"), person.name());
            }
            persons.add(person);
        }
        return persons;
    }

    /** 全角 or half, with spaces around it or without: aloud it is one name. */
    private static String asHeard(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }

    private static Beneficiary person(Fields person) {
        return new Beneficiary(
                person.text("name"),
                person.weight("share"),
                person.flag("main"),
                Boolean.TRUE.equals(person.flag("unitHead")));
    }

    private static Set<String> names(String list) {
        return new LinkedHashSet<>(List.of(list.split(" ")));
    }
}
