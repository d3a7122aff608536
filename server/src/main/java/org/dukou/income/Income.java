package org.dukou.income;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The account of a matter: what it is to bring in, what has come, what it cost. Bookings are added, never changed. */
@Entity
class Income extends Aggregate {

    /** Before the Patent Law there was no right that anybody could have paid for. */
    private static final LocalDate PATENT_LAW = LocalDate.of(1985, 4, 1);

    /** One percent a day: nobody agrees on more, and a slip of a decimal point is noticed. */
    private static final Share HIGHEST_A_DAY = Share.percent("1");

    /** Where the money is looked after, whatever the matter. */
    static final String[] KEEPERS = {Role.FINANCE.everywhere(), Audience.AUDIT};

    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "income", nullable = false, updatable = false)
    @OrderBy("place")
    private List<Payment> payments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "income", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Receipt> receipts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "income", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Cost> costs = new ArrayList<>();

    /** The day the contract was signed; no money came for it before. */
    private @Nullable LocalDate since;

    /** Interest for each day a payment is late, by contract; null where none was agreed. */
    private @Nullable BigDecimal lateRate;

    @SuppressWarnings("NullAway.Init")
    protected Income() {}

    @SuppressWarnings("NullAway.Init")
    private Income(UUID id, Matter about) {
        super(id);
        this.aboutKind = about.kind();
        this.aboutId = about.id();
        this.about = about;
    }

    static Income open(Matter about, Instant now) {
        return new Income(Ids.timeOrdered(now), about);
    }

    void begins(LocalDate day) {
        since = day;
    }

    private LocalDate earliest() {
        return since == null ? PATENT_LAW : since;
    }

    /** Settles what is to come; another plan replaces the one before, the same plan again changes nothing. */
    void expect(List<ExpectedPayment> expected, Actor by, Instant now) {
        if (isStill(expected)) {
            return;
        }
        for (ExpectedPayment payment : expected) {
            if (!payment.amount().isPositive()) {
                throw new Invalid("income/not-above-zero", "amount");
            }
        }
        payments.removeIf(Payment::isPlanned);
        for (ExpectedPayment payment : expected) {
            payments.add(new Payment(payments.size(), payment, now));
        }
        putInOrder();
        fillPayments();
        announce(new PaymentsExpected(about, by, now, payments.size(), expected()));
    }

    /** Something more is due by the contract, such as the royalty of a year; said twice it is one payment. */
    void arise(ExpectedPayment payment, UUID cause, Actor by, Instant now) {
        payments.add(Payment.arisen(payments.size(), payment, cause, now));
        putInOrder();
        fillPayments();
        announce(new PaymentsExpected(about, by, now, payments.size(), expected()));
    }

    /** What is due first is filled first; what waits for an event comes last. */
    private void putInOrder() {
        payments.sort(Comparator.comparing(Payment::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        for (int place = 0; place < payments.size(); place++) {
            payments.get(place).moveTo(place);
        }
    }

    /** What has come is all there will be. */
    void expectNoMore(Actor by, Instant now) {
        expect(
                payments.stream()
                        .filter(Payment::isPlanned)
                        .filter(payment -> payment.paid().isPositive())
                        .map(payment ->
                                new ExpectedPayment(payment.label(), payment.dueOn(), payment.paid(), payment.kind()))
                        .toList(),
                by,
                now);
    }

    /** The condition of a payment will not come about, or it was let off: it is waited for no longer. */
    void declareNotDue(UUID id, String reason, Viewer by, Instant now) {
        assertMay(by);
        Payment payment =
                payments.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Missing::new);
        Money open = payment.open();
        if (open.isZero()) {
            throw new Refusal("income/nothing-open");
        }
        payment.declareNotDue(reason);
        fillPayments();
        announce(new PaymentNotDue(about, by.actor(), now, payment.label(), open, reason, payment.kind()));
    }

    private boolean isStill(List<ExpectedPayment> expected) {
        List<Payment> planned = payments.stream().filter(Payment::isPlanned).toList();
        return planned.size() == expected.size()
                && expected.stream().allMatch(one -> planned.stream().anyMatch(payment -> payment.isStill(one)));
    }

    Receipt book(NewReceipt wanted, Viewer by, LocalDate today, Instant now) {
        assertMay(by);
        wanted.assertComplete(earliest(), today);
        Receipt receipt = Receipt.book(wanted, by.actor(), now);
        receipts.add(receipt);
        fillPayments();
        announce(new ReceiptBooked(about, by.actor(), now, new ReceiptId(receipt.id()), wanted.on(), wanted.amount()));
        return receipt;
    }

    /**
     * Money goes back to whoever paid it. What was expected stays fulfilled: nobody is asked to pay it again.
     *
     * @throws Invalid {@code income/refund-too-much} beyond what is here
     */
    Receipt refund(NewRefund wanted, Viewer by, LocalDate today, Instant now) {
        assertMay(by);
        wanted.assertComplete(earliest(), today);
        List<RefundPart> parts = RefundPart.lay(wanted.amount(), wanted.receipt(), receipts);
        Receipt refund = Receipt.refund(wanted, parts, by.actor(), now);
        receipts.add(refund);
        announce(new RefundBooked(
                about, by.actor(), now, new ReceiptId(refund.id()), wanted.on(), wanted.amount(), wanted.reason()));
        return refund;
    }

    /** Takes a wrong booking back by a counter-entry of today; both stay. */
    void reverse(ReceiptId id, String reason, Viewer by, LocalDate today, Instant now) {
        assertMay(by);
        Receipt wrong = receipts.stream()
                .filter(receipt -> receipt.id().equals(id.value()))
                .findFirst()
                .orElseThrow(Missing::new);
        if (!wrong.isLive()) {
            throw new Refusal("income/reversed-already");
        }
        Money refunded = RefundPart.of(wrong, receipts);
        if (refunded.isPositive()) {
            throw new Refusal("income/refunded-in-part", refunded);
        }
        Receipt counter = wrong.reverse(today, reason, by.actor(), now);
        receipts.add(counter);
        fillPayments();
        announce(new ReceiptReversed(about, by.actor(), now, id, new ReceiptId(counter.id()), today, counter.amount()));
    }

    Cost bookCost(CostKind kind, LocalDate on, Money amount, String note, Viewer by, Instant now) {
        assertMay(by);
        if (!amount.isPositive()) {
            throw new Invalid("income/not-above-zero", "amount");
        }
        Cost cost = new Cost(kind, on, amount, note, by.actor(), now);
        costs.add(cost);
        announce(new CostBooked(about, by.actor(), now, kind, amount));
        return cost;
    }

    void reverseCost(UUID id, String reason, Viewer by, LocalDate today, Instant now) {
        assertMay(by);
        Cost wrong =
                costs.stream().filter(cost -> cost.id().equals(id)).findFirst().orElseThrow(Missing::new);
        if (!wrong.isLive()) {
            throw new Refusal("income/reversed-already");
        }
        Cost counter = wrong.reverse(today, reason, by.actor(), now);
        costs.add(counter);
        announce(new CostReversed(about, by.actor(), now, wrong.kind(), counter.amount()));
    }

    /** What the contract says of paying late. */
    void agreeLateInterest(Share perDay, String clause, Viewer by, Instant now) {
        assertMay(by);
        if (perDay.compareTo(HIGHEST_A_DAY) > 0) {
            throw new Invalid("income/interest-too-high", "perDay", HIGHEST_A_DAY.asPercent());
        }
        lateRate = perDay.ratio();
        String perTenThousand =
                perDay.ratio().movePointRight(4).stripTrailingZeros().toPlainString();
        announce(new LateInterestAgreed(about, by.actor(), now, perTenThousand, clause));
    }

    private Money interestOf(Payment payment, LocalDate today) {
        return lateRate == null
                ? Money.ZERO
                : new LateInterest(new Share(lateRate), payments, receipts).of(payment, today);
    }

    /** What has come fills what is due first, also where it went back later. */
    private void fillPayments() {
        Money there = received().plus(refunded());
        for (Payment payment : payments) {
            there = payment.fill(there);
        }
    }

    private void assertMay(Viewer by) {
        if (may(by).isEmpty()) {
            throw new Refusal("income/finance-only");
        }
    }

    /** What this viewer may do to it right now; the only place where that is decided. */
    Set<String> may(Viewer viewer) {
        return viewer.is(Role.FINANCE)
                ? Set.of("BOOK_RECEIPT", "REVERSE", "REFUND", "BOOK_COST", "DECLARE_NOT_DUE", "AGREE_INTEREST")
                : Set.of();
    }

    Money expected() {
        return Money.sum(payments.stream().map(Payment::owed).toList());
    }

    Money received() {
        return Money.sum(receipts.stream().map(Receipt::amount).toList());
    }

    Money refunded() {
        return Money.sum(receipts.stream()
                        .filter(Receipt::isRefund)
                        .map(Receipt::amount)
                        .toList())
                .negated();
    }

    IncomeView view(LocalDate today, Set<String> may) {
        return new IncomeView(
                uuid(),
                version(),
                since,
                lateRate == null ? null : new Share(lateRate),
                expected(),
                received(),
                refunded(),
                received().minus(expected()).max(Money.ZERO),
                Money.sum(payments.stream()
                        .filter(payment -> payment.state(today) == Payment.State.OVERDUE)
                        .map(Payment::open)
                        .toList()),
                Money.sum(costs.stream().map(Cost::amount).toList()),
                payments.stream()
                        .map(payment -> new IncomeView.PaymentEntry(
                                payment.id(),
                                payment.label(),
                                payment.kind(),
                                payment.dueOn(),
                                payment.amount(),
                                payment.paid(),
                                payment.notDue(),
                                payment.notDueBecause(),
                                payment.state(today).name(),
                                payment.overdueDays(today),
                                interestOf(payment, today)))
                        .toList(),
                receipts.stream()
                        .map(receipt -> receipt.entry(RefundPart.of(receipt, receipts)))
                        .toList(),
                receipts.stream()
                        .filter(Receipt::isLive)
                        .flatMap(one -> one.paysBack().stream().map(part -> part.view(one)))
                        .toList(),
                costs.stream().map(Cost::entry).toList(),
                may);
    }

    /** What it is the account of. */
    @Override
    public Matter matter() {
        return about;
    }

    @Override
    protected Audience audience() {
        return about.audience().and(KEEPERS);
    }

    boolean isFor(Viewer viewer) {
        return audience().includes(viewer);
    }
}
