package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;

/** The way of a deal from the table to the reward, for stories that begin further down the river. */
public final class Voyage {

    /** Days in which a price notice ends for certain: fifteen, and a last day in the longest holiday moves on. */
    public static final int PRICE_NOTICE = 26;

    /** Days in which a reward notice ends for certain: fifteen working days with the longest holiday among them. */
    public static final int REWARD_NOTICE = 40;

    public final Table table;
    public final PassingDays days;
    public final Campus.Someone finance;

    public Voyage(Campus campus, PassingDays days) {
        this.days = days;
        table = new Table(campus);
        finance = campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
    }

    // --- to the signature ---

    /** An assignment on a result of two completers, ready to be put up. */
    public Reply anAssignment(String title, String price) {
        Reply deal = table.open("ASSIGNMENT", table.firm(title + "受让方"), table.accepted(title));
        table.readyToPropose(deal, price);
        return deal;
    }

    /** A licence for years to come on a result of two completers, ready to be put up. */
    public Reply aLicence(String title, String price) {
        Reply deal = table.open("LICENCE", table.firm(title + "受让方"), table.accepted(title));
        table.readyToPropose(deal, Table.licence("EXCLUSIVE", "2027-01-01", "2029-12-31", "重庆"), price);
        return deal;
    }

    /** Put up, and signed by everyone on the route. */
    public Reply approved(Reply deal) {
        table.propose(deal).is(200);
        table.approve(deal);
        days.settle();
        return table.see(deal);
    }

    /** Approved, and made public for as long as is due. */
    public Reply readyToSign(Reply deal) {
        if (approved(deal).text("stage").equals("IN_NOTICE")) {
            days.pass(PRICE_NOTICE);
        }
        return table.see(deal);
    }

    public Reply signed(Reply deal) {
        readyToSign(deal);
        sign(deal).is(200);
        days.settle();
        return table.see(deal);
    }

    /** Records the signatures under the contract of a deal, today. */
    public Reply sign(Reply deal) {
        return sign("deal", deal.id());
    }

    public Reply sign(String kind, String id) {
        Reply contracts = table.officer
                .browser()
                .get("/api/contracts?matterKind=" + kind + "&matterId=" + id)
                .is(200);
        String scan = table.officer
                .browser()
                .upload("/api/documents", "合同.pdf", "%PDF-1.7 scan".getBytes())
                .is(201)
                .id();
        return table.officer
                .browser()
                .post(
                        "/api/contracts/" + contracts.text("0.id") + "/signing-record",
                        Map.of(
                                "signedOn",
                                days.today().toString(),
                                "ourSigner",
                                "周正川",
                                "takerSigner",
                                "李四",
                                "documents",
                                List.of(scan)),
                        contracts.at("0.version").asLong());
    }

    public Reply contracts(Reply deal) {
        return table.officer
                .browser()
                .get("/api/contracts?matterKind=deal&matterId=" + deal.id())
                .is(200);
    }

    /** The technology contract of a signed deal is registered today, for all it is worth. */
    public Reply register(String deal, String number) {
        Reply all = table.officer
                .browser()
                .get("/api/technology-registrations?matterKind=deal&matterId=" + deal)
                .is(200);
        String path = "/api/technology-registrations/" + all.text("0.id");
        String today = days.today().toString();
        Reply applied = table.officer
                .browser()
                .post(
                        path + "/application",
                        Map.of("on", today, "office", "重庆市技术市场"),
                        all.at("0.version").asLong())
                .is(200);
        String amount = all.text("0.amount");
        Reply registered = table.officer
                .browser()
                .post(
                        path + "/certificate",
                        Map.of("on", today, "number", number, "contractAmount", amount, "technologyAmount", amount),
                        applied.version())
                .is(200);
        days.settle();
        return registered;
    }

    // --- who shares in the income ---

    /** Institute 10 %, centre 15 %, completers 30/10/35 % of the whole, as in the real notice of 2019. */
    public Reply agreeOnTheWhole(Reply deal) {
        return shareIncome(
                deal,
                "WHOLE",
                List.of(layer("institute", "0.10"), layer("centre", "0.15"), layer("team", "0.75")),
                List.of(
                        person(table.professor, "30", true),
                        person(table.colleague, "10", false),
                        Map.of("name", "校外完成人", "share", "35", "main", true, "unitHead", false)));
    }

    public Reply shareIncome(Reply deal, String shareOf, List<Map<String, String>> split, List<?> persons) {
        String result = table.see(deal).text("sheet.parts.0.disclosure");
        return table.post(
                        deal,
                        "income-agreement",
                        Map.of(
                                "shareOf",
                                shareOf,
                                "split",
                                split,
                                "persons",
                                List.of(Map.of("disclosure", result, "persons", persons))))
                .is(200);
    }

    public static Map<String, String> layer(String name, String share) {
        return Map.of("name", name, "share", share);
    }

    public static Map<String, Object> person(Campus.Someone who, String share, boolean main) {
        return Map.of(
                "person", who.id().toString(), "name", who.name(), "share", share, "main", main, "unitHead", false);
    }

    // --- the money ---

    public Reply account(Reply deal) {
        return finance.browser()
                .get("/api/incomes?matterKind=deal&matterId=" + deal.id())
                .is(200);
    }

    public Reply book(Reply deal, String amount) {
        Reply account = account(deal);
        Map<String, Object> receipt = new HashMap<>(Map.of(
                "on",
                days.today().toString(),
                "amount",
                amount,
                "bankReference",
                UUID.randomUUID().toString()));
        Reply booked = finance.browser()
                .post("/api/incomes/" + account.id() + "/receipts", receipt, account.version())
                .is(200);
        days.settle();
        return booked;
    }

    public void cost(Reply deal, String kind, String amount) {
        Reply account = account(deal);
        finance.browser()
                .post(
                        "/api/incomes/" + account.id() + "/costs",
                        Map.of("kind", kind, "amount", amount),
                        account.version())
                .is(200);
    }

    /** A receipt of an assignment with the shares of the real notice, and what is to be distributed of it. */
    public Reply aReceiptIsDue(String price) {
        Reply deal = anAssignment("分配的传动", price);
        agreeOnTheWhole(deal);
        signed(deal);
        book(deal, price);
        return onlyDistribution(deal);
    }

    // --- the reward ---

    public List<Reply> distributions(Reply deal) {
        List<Reply> all = new ArrayList<>();
        table.officer
                .browser()
                .get("/api/distributions?deal=" + deal.id())
                .is(200)
                .at("items")
                .valueStream()
                .forEach(row -> all.add(table.officer
                        .browser()
                        .get("/api/distributions/" + row.path("id").asString())
                        .is(200)));
        return all;
    }

    public Reply onlyDistribution(Reply deal) {
        List<Reply> all = distributions(deal);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** The one that nobody has worked out yet. */
    public Reply dueOf(Reply deal) {
        return distributions(deal).stream()
                .filter(one -> one.text("stage").equals("DUE"))
                .findFirst()
                .orElseThrow();
    }

    public Reply see(Campus.Someone who, Reply distribution) {
        return who.browser().get(path(distribution)).is(200);
    }

    public Reply draft(Reply distribution) {
        return act(table.officer, distribution, "draft", Map.of());
    }

    /** Worked out, published, and its days are over. */
    public Reply readyToRelease(Reply distribution) {
        draft(distribution).is(200);
        act(table.officer, distribution, "announcement", Map.of()).is(200);
        days.pass(REWARD_NOTICE);
        return see(finance, distribution);
    }

    public Reply act(Campus.Someone who, Reply distribution, String act, Object body) {
        return who.browser()
                .post(
                        path(distribution) + "/" + act,
                        body,
                        see(table.officer, distribution).version());
    }

    public static String path(Reply distribution) {
        return "/api/distributions/" + distribution.id();
    }
}
