package org.dukou.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperDesk;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.paper.Writing;
import org.springframework.stereotype.Component;

/** The sheet of a notice, for the board in the corridor and for the file: it says what the public page says. */
@Component
class NoticePaperwork implements PaperDesk {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private static final String PRICE = "price-notice-sheet";
    private static final String REWARD = "reward-notice-sheet";

    private static final List<String> EVERY = List.of(
            "notice-number", "way", "taker", "published-on", "notice-days", "notice-last-day", "public-address");
    private static final List<String> RESULTS = List.of("name", "summary", "rights");

    private final NoticeRepository notices;

    NoticePaperwork(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public List<PaperForm> forms() {
        return List.of(
                form(
                        PRICE,
                        List.of(
                                "pricing",
                                "price",
                                "price-capitals",
                                "payment",
                                "taker-code",
                                "valuation",
                                "makers-named",
                                "related-party"),
                        Map.of("results", RESULTS)),
                form(
                        REWARD,
                        List.of(
                                "income",
                                "income-capitals",
                                "net-income",
                                "net-income-capitals",
                                "received-on",
                                "contract-number",
                                "registration",
                                "reward",
                                "reward-capitals"),
                        Map.of("results", RESULTS, "rewarded", List.of("maker", "part", "main", "amount"))));
    }

    private static PaperForm form(String name, List<String> more, Map<String, List<String>> tables) {
        List<String> fields = Stream.concat(EVERY.stream(), more.stream()).toList();
        return new PaperForm(name, name.equals(PRICE) ? "deal" : "distribution", fields, tables);
    }

    /** On the page of the matter it is about. */
    @Override
    public List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        if (!viewer.is(Role.TRANSFER_OFFICER) && !viewer.is(Role.INSTITUTE_DIRECTOR)) {
            return List.of();
        }
        return Stream.of(PRICE, REWARD)
                .filter(form -> find(viewer, matterKind, matter, form).isPresent())
                .map(PaperOffer::new)
                .toList();
    }

    private Optional<Notice> find(Viewer viewer, String matterKind, UUID matter, String form) {
        NoticeKind kind = form.equals(PRICE) ? NoticeKind.PRICE : NoticeKind.REWARD;
        boolean itsMatter = matterKind.equals(kind == NoticeKind.PRICE ? "deal" : "distribution");
        Optional<Notice> found = itsMatter
                ? notices.findFirstByMatterKindAndMatterIdAndKindOrderByIdDesc(matterKind, matter, kind)
                : Optional.empty();
        return found.filter(notice -> notice.audience().includes(viewer));
    }

    @Override
    public Writing write(Viewer viewer, String matterKind, PaperOffer offer, UUID matter) {
        Notice notice = find(viewer, matterKind, matter, offer.form()).orElseThrow(Missing::new);
        NoticeView view = notice.view();
        NoticeContent content = notice.content();
        Facts.Sheet facts = Facts.sheet()
                .say("notice-number", notice.number())
                .say("way", WORDS.say("way." + content.way()))
                .say("published-on", view.publishedOn())
                .say("notice-days", "%d 个%s".formatted(view.days(), view.working() ? "工作日" : "自然日"))
                .say("notice-last-day", view.lastDay())
                .say("public-address", "/notices/" + notice.slug());
        content.results()
                .forEach(result -> facts.row(
                        "results",
                        "name",
                        result.name(),
                        "summary",
                        result.summary(),
                        "rights",
                        String.join("；", result.rights())));
        switch (content) {
            case NoticeContent.Price price -> price(price, facts);
            case NoticeContent.Reward reward -> reward(reward, facts);
        }
        return new Writing(notice.matter(), facts.done(), null);
    }

    private static void price(NoticeContent.Price price, Facts.Sheet facts) {
        NoticeContent.RelatedParty related = price.relatedParty();
        facts.say("taker", price.taker())
                .say("taker-code", price.takerCode())
                .say("pricing", WORDS.say("deal.pricing." + price.pricing()))
                .say("price", price.price())
                .say("payment", price.payment())
                .say("valuation", price.valuation())
                .say("makers-named", String.join("、", price.completers()))
                .say("related-party", related == null ? "无关联关系" : related.relation() + "。" + related.statement());
    }

    private static void reward(NoticeContent.Reward reward, Facts.Sheet facts) {
        facts.say("taker", reward.taker())
                .say("income", reward.income())
                .say("net-income", reward.netIncome())
                .say("received-on", reward.receivedOn())
                .say("contract-number", reward.contractNumber())
                .say("registration", reward.registration())
                .say("reward", reward.total());
        reward.persons()
                .forEach(person -> facts.row(
                        "rewarded",
                        "maker",
                        person.name(),
                        "part",
                        person.part(),
                        "main",
                        person.main() ? "是" : "否",
                        "amount",
                        person.amount().grouped()));
    }
}
