package org.dukou.income;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** Money comes in: the real case of 2019 without costs, others with some, and one payment is still awaited. */
@Component
class IncomeDemo implements Chapter {

    private static final String FINANCE = "cai";
    private static final String REAL_CASE = "鹦鹉人工繁殖巢箱";

    private final IncomeRepository incomes;
    private final Incomes desk;
    private final DemoCast cast;

    IncomeDemo(IncomeRepository incomes, Incomes desk, DemoCast cast) {
        this.incomes = incomes;
        this.desk = desk;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public void tell(Telling telling) {
        List<Income> accounts = incomes.findAllByOrderById().stream()
                .sorted(Comparator.comparing(account -> account.matter().number()))
                .toList();
        int awaited = accounts.size() > 2 ? 1 : 0;
        for (Income account : accounts.subList(0, accounts.size() - awaited)) {
            telling.passDays(1);
            receive(account.matter().id(), isReal(account), telling);
        }
        telling.letItSink();
    }

    private static boolean isReal(Income account) {
        return account.matter().title().equals(REAL_CASE);
    }

    private void receive(UUID deal, boolean real, Telling telling) {
        Viewer finance = cast.viewer(FINANCE);
        ActingAs.run(finance, () -> {
            if (!real) {
                book(finance, deal, "TAX", "0.0003", telling);
                book(finance, deal, "EVALUATION", "0.01", telling);
            }
            bookNext(finance, deal, telling);
        });
    }

    /** The earliest payment that nothing has come for yet. */
    private void bookNext(Viewer finance, UUID deal, Telling telling) {
        IncomeView account = desk.of(finance, "deal", deal);
        account.payments().stream()
                .filter(payment -> payment.paid().isZero())
                .findFirst()
                .ifPresent(next -> {
                    String reference = "ICBC" + telling.today().toString().replace("-", "")
                            + deal.toString().replace("-", "").substring(20);
                    NewReceipt receipt =
                            new NewReceipt(telling.today(), next.amount(), reference, "", next.label(), List.of());
                    desk.book(finance, account.id(), new IfMatch(account.version()), receipt);
                });
    }

    private void book(Viewer finance, UUID deal, String kind, String part, Telling telling) {
        IncomeView account = desk.of(finance, "deal", deal);
        Money cost = account.expected().part(Share.of(part));
        if (cost.isPositive()) {
            NewCost wanted = new NewCost(kind, telling.today(), cost, null, null);
            desk.bookCost(finance, account.id(), new IfMatch(account.version()), wanted);
        }
    }

    /** The second instalment of the first deal that has one comes in the last days and waits to be worked out. */
    @Component
    static class Late implements Chapter {

        private static final int DAYS_AGO = 6;

        private final IncomeDemo demo;

        Late(IncomeDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 105;
        }

        @Override
        public void tell(Telling telling) {
            telling.untilDaysBeforeTheEnd(DAYS_AGO);
            Viewer finance = demo.cast.viewer(FINANCE);
            demo.incomes.findAllByOrderById().stream()
                    .map(account -> account.matter().id())
                    .filter(deal -> demo.isHalfPaid(finance, deal))
                    .findFirst()
                    .ifPresent(deal -> ActingAs.run(finance, () -> demo.bookNext(finance, deal, telling)));
        }
    }

    private boolean isHalfPaid(Viewer finance, UUID deal) {
        return ActingAs.call(finance, () -> desk.of(finance, "deal", deal)).payments().stream()
                        .map(payment -> payment.paid().isZero())
                        .distinct()
                        .count()
                == 2;
    }
}
