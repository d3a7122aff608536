package org.dukou.income;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperDesk;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.paper.Writing;
import org.dukou.kernel.time.HouseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letter to whoever has not paid in time: what is open, since when, and the interest by contract. */
@Component
class IncomePaperwork implements PaperDesk {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);
    private static final String LETTER = "dunning-letter";

    /** How long the letter leaves to pay. */
    private static final int LAST_DAYS = 15;

    private final IncomeRepository incomes;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    IncomePaperwork(IncomeRepository incomes, JdbcClient jdbc, HouseClock clock) {
        this.incomes = incomes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<PaperForm> forms() {
        return List.of(new PaperForm(
                LETTER,
                "deal",
                List.of(
                        "letter-matter",
                        "letter-matter-number",
                        "payer",
                        "written-on",
                        "overdue-sum",
                        "overdue-sum-capitals",
                        "late-rate",
                        "interest-sum",
                        "pay-until"),
                Map.of("overdue", List.of("label", "due", "days", "amount", "open", "interest"))));
    }

    @Override
    public List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        return writes(viewer) && isOverdue(viewer, matterKind, matter) ? List.of(new PaperOffer(LETTER)) : List.of();
    }

    private static boolean writes(Viewer viewer) {
        return viewer.is(Role.TRANSFER_OFFICER)
                || viewer.is(Role.INSTITUTE_DIRECTOR)
                || viewer.is(Role.FINANCE)
                || viewer.is(Role.LEGAL);
    }

    private boolean isOverdue(Viewer viewer, String matterKind, UUID matter) {
        return jdbc.sql("""
                        select exists (select from payment p join income i on i.id = p.income
                                       where i.about_kind = :kind and i.about_id = :matter
                                         and i.audience && cast(:tokens as text[])
                                         and p.due_on < :today and p.paid < p.amount - p.not_due)
                        """)
                .param("kind", matterKind)
                .param("matter", matter)
                .param("tokens", viewer.tokenArray())
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Writing write(Viewer viewer, String matterKind, PaperOffer offer, UUID matter) {
        if (!writes(viewer) || !isOverdue(viewer, matterKind, matter)) {
            throw new Missing();
        }
        Income income = incomes.findByAboutKindAndAboutId(matterKind, matter).orElseThrow(Missing::new);
        IncomeView account = income.view(clock.today(), Set.of());
        List<IncomeView.PaymentEntry> late = account.payments().stream()
                .filter(payment -> payment.overdueDays() > 0)
                .toList();
        Money interest =
                Money.sum(late.stream().map(IncomeView.PaymentEntry::interest).toList());
        Facts.Sheet facts = Facts.sheet()
                .say("letter-matter", income.matter().title())
                .say("letter-matter-number", income.matter().number())
                .say("payer", payer(account))
                .say("written-on", clock.today())
                .say("overdue-sum", account.overdue())
                .say(
                        "late-rate",
                        account.lateRate() == null
                                ? null
                                : "每日 " + account.lateRate().asPercent() + "%")
                .say("interest-sum", interest.isZero() ? null : interest.grouped())
                .say("pay-until", clock.today().plusDays(LAST_DAYS));
        late.forEach(payment -> facts.row(
                "overdue",
                "label",
                PaymentKind.called(payment.kind(), payment.label(), WORDS),
                "due",
                Facts.inWords(payment.dueOn()),
                "days",
                String.valueOf(payment.overdueDays()),
                "amount",
                payment.amount().grouped(),
                "open",
                payment.amount().minus(payment.notDue()).minus(payment.paid()).grouped(),
                "interest",
                payment.interest().grouped()));
        return new Writing(income.matter(), facts.done(), null);
    }

    /** Who has paid so far; whoever writes fills the name in where nobody has. */
    private static String payer(IncomeView account) {
        return account.receipts().stream()
                .filter(one -> one.stands() && !one.refund() && !one.payer().isBlank())
                .map(ReceiptEntry::payer)
                .reduce((first, last) -> last)
                .orElse("＿＿＿＿＿＿");
    }
}
