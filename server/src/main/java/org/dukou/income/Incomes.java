package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByFinance;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk of incoming money: the plan comes from the desk that owns the matter, everything else from finance. */
@Service
@Transactional
public class Incomes {

    private final IncomeRepository incomes;
    private final BankReferences references;
    private final Documents documents;
    private final Worklist worklist;
    private final Followers followers;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    Incomes(
            IncomeRepository incomes,
            BankReferences references,
            Documents documents,
            Worklist worklist,
            Followers followers,
            JdbcClient jdbc,
            HouseClock clock) {
        this.incomes = incomes;
        this.references = references;
        this.documents = documents;
        this.worklist = worklist;
        this.followers = followers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Settles what a matter is to bring in, in the caller's transaction; said again, the new plan replaces the old. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expect(Matter about, List<ExpectedPayment> payments, Actor by, Instant now) {
        Income income =
                incomes.findByAboutKindAndAboutId(about.kind(), about.id()).orElseGet(() -> Income.open(about, now));
        income.expect(payments, by, now);
        incomes.saveAndFlush(income);
    }

    /** As above, and nothing can have come before this day, on which the contract was signed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expect(Matter about, LocalDate since, List<ExpectedPayment> payments, Actor by, Instant now) {
        Income income =
                incomes.findByAboutKindAndAboutId(about.kind(), about.id()).orElseGet(() -> Income.open(about, now));
        income.begins(since);
        income.expect(payments, by, now);
        incomes.saveAndFlush(income);
    }

    /** Something more is due than was agreed at first, such as the royalty of a year. */
    @Transactional(propagation = Propagation.MANDATORY)
    void arise(Matter about, ExpectedPayment payment, UUID cause, Actor by, Instant now) {
        Income income =
                incomes.findByAboutKindAndAboutId(about.kind(), about.id()).orElseGet(() -> Income.open(about, now));
        income.arise(payment, cause, by, now);
        incomes.saveAndFlush(income);
    }

    /** What the matter still owed is owed no longer: nobody is reminded of it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expectNoMore(Matter about, Actor by, Instant now) {
        incomes.findByAboutKindAndAboutId(about.kind(), about.id()).ifPresent(income -> {
            income.expectNoMore(by, now);
            incomes.saveAndFlush(income);
            settleWhatIsPaid(income, by, now);
        });
    }

    /** What a matter is to bring in and what has come; empty where nothing was ever expected. */
    @Transactional(readOnly = true)
    public Optional<IncomeView> of(String matterKind, UUID matterId) {
        return incomes.findByAboutKindAndAboutId(matterKind, matterId)
                .map(income -> income.view(clock.today(), Set.of()));
    }

    /** What is still waited for: neither received nor declared not due. */
    @Transactional(readOnly = true)
    public Owed owed(String matterKind, UUID matterId) {
        return jdbc.sql("""
                        select coalesce(sum(open), 0) as sum, count(*) as payments
                        from (select p.amount - p.not_due - p.paid as open
                              from payment p join income i on i.id = p.income
                              where i.about_kind = :kind and i.about_id = :matter) each where open > 0
                        """)
                .param("kind", matterKind)
                .param("matter", matterId)
                .query((row, number) -> new Owed(new Money(row.getBigDecimal("sum")), row.getInt("payments")))
                .single();
    }

    /** What has come of a matter before anything went back, and what went back. */
    @Transactional(readOnly = true)
    public Come come(String matterKind, UUID matterId) {
        return jdbc.sql("""
                        select coalesce(sum(r.amount) filter (where not r.refund), 0) as received,
                               coalesce(-sum(r.amount) filter (where r.refund), 0) as refunded
                        from receipt r join income i on i.id = r.income
                        where i.about_kind = :kind and i.about_id = :matter
                        """)
                .param("kind", matterKind)
                .param("matter", matterId)
                .query((row, number) ->
                        new Come(new Money(row.getBigDecimal("received")), new Money(row.getBigDecimal("refunded"))))
                .single();
    }

    /** @throws Missing where nothing was ever expected, or the viewer may not know of it */
    @ByAnyone
    @Transactional(readOnly = true)
    public IncomeView of(Viewer viewer, String matterKind, UUID matterId) {
        return incomes.findByAboutKindAndAboutId(matterKind, matterId)
                .filter(income -> income.isFor(viewer))
                .map(income -> income.view(clock.today(), income.may(viewer)))
                .orElseThrow(Missing::new);
    }

    /** @throws Refusal {@code income/bank-reference-booked} when this very transfer is booked already */
    @ByFinance
    IncomeView book(Viewer viewer, UUID id, IfMatch seen, NewReceipt wanted) {
        Instant now = clock.instant();
        Income income = incomes.get(id, viewer, seen);
        income.book(wanted, viewer, clock.today(), now);
        saveBooked(income, wanted.bankReference());
        attach(income, wanted.documents(), "receipt", viewer.actor(), now);
        settleWhatIsPaid(income, viewer.actor(), now);
        return income.view(clock.today(), income.may(viewer));
    }

    private static Refusal bookedAlready(String reference) {
        return new Refusal("income/bank-reference-booked", reference).at("bankReference");
    }

    /** Books what was paid back; what was distributed of it is claimed back from whoever got it. */
    @ByFinance
    IncomeView refund(Viewer viewer, UUID id, IfMatch seen, NewRefund wanted) {
        Instant now = clock.instant();
        Income income = incomes.get(id, viewer, seen);
        income.refund(wanted, viewer, clock.today(), now);
        saveBooked(income, wanted.bankReference());
        attach(income, wanted.documents(), "refund", viewer.actor(), now);
        return income.view(clock.today(), income.may(viewer));
    }

    private void saveBooked(Income income, String reference) {
        if (references.isBooked(reference)) {
            throw bookedAlready(reference);
        }
        try {
            incomes.saveAndFlush(income);
        } catch (DataIntegrityViolationException inTheSameMoment) {
            throw bookedAlready(reference);
        }
    }

    @ByFinance
    IncomeView reverse(Viewer viewer, UUID id, IfMatch seen, ReceiptId receipt, String reason) {
        Income income = incomes.get(id, viewer, seen);
        income.reverse(receipt, reason, viewer, clock.today(), clock.instant());
        incomes.saveAndFlush(income);
        return income.view(clock.today(), income.may(viewer));
    }

    /** @throws Refusal {@code income/nothing-open} when all of it has come */
    @ByFinance
    IncomeView declareNotDue(Viewer viewer, UUID id, IfMatch seen, UUID payment, String reason) {
        Instant now = clock.instant();
        Income income = incomes.get(id, viewer, seen);
        income.declareNotDue(payment, reason.strip(), viewer, now);
        incomes.saveAndFlush(income);
        settleWhatIsPaid(income, viewer.actor(), now);
        return income.view(clock.today(), income.may(viewer));
    }

    /** Enters what the contract says of paying late; reckoned from the day each payment was due. */
    @ByFinance
    IncomeView agreeLateInterest(Viewer viewer, UUID id, IfMatch seen, Share perDay, String clause) {
        Income income = incomes.get(id, viewer, seen);
        income.agreeLateInterest(perDay, clause.strip(), viewer, clock.instant());
        incomes.saveAndFlush(income);
        return income.view(clock.today(), income.may(viewer));
    }

    @ByFinance
    IncomeView bookCost(Viewer viewer, UUID id, IfMatch seen, NewCost wanted) {
        Instant now = clock.instant();
        Income income = incomes.get(id, viewer, seen);
        LocalDate on = wanted.on() == null ? clock.today() : wanted.on();
        String note = wanted.note() == null ? "" : wanted.note().strip();
        income.bookCost(CostKind.of(wanted.kind()), on, wanted.amount(), note, viewer, now);
        incomes.saveAndFlush(income);
        attach(income, wanted.documents(), "cost", viewer.actor(), now);
        return income.view(clock.today(), income.may(viewer));
    }

    @ByFinance
    IncomeView reverseCost(Viewer viewer, UUID id, IfMatch seen, UUID cost, String reason) {
        Income income = incomes.get(id, viewer, seen);
        income.reverseCost(cost, reason, viewer, clock.today(), clock.instant());
        incomes.saveAndFlush(income);
        return income.view(clock.today(), income.may(viewer));
    }

    /** Whoever may see the matter may see its account, and finance and audit besides. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("income", happening.each(), Income.KEEPERS);
        followers.follow("royalty", happening.each(), Income.KEEPERS);
    }

    private void settleWhatIsPaid(Income income, Actor by, Instant now) {
        if (income.view(clock.today(), Set.of()).overdue().isZero()) {
            OverdueStep.asked().forEach(what -> worklist.settle(income.matter(), what, by, now));
        }
    }

    private void attach(Income income, @Nullable List<UUID> files, String role, Actor by, Instant now) {
        if (files != null) {
            documents.attach(
                    income.matter(), files.stream().map(DocumentId::new).toList(), role, by, now);
        }
    }
}
