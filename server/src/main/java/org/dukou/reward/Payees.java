package org.dukou.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what falls to each person from all results of a deal. Who is in two results is paid once; of whom the university
 * knows only the name nobody can say that two are one, so each stays a payee of their own.
 */
final class Payees {

    private Payees() {}

    static List<Payee> of(Reckoning worked, Instant now) {
        Map<Object, Sum> sums = new LinkedHashMap<>();
        for (Reckoning.Part part : worked.parts()) {
            for (Reckoning.Person person : part.persons()) {
                Object who = person.person() == null ? new Object() : person.person();
                sums.merge(who, new Sum(person, part.number()), Sum::plus);
            }
        }
        List<Sum> all = List.copyOf(sums.values());
        Set<String> said = new HashSet<>();
        List<Payee> payees = new ArrayList<>();
        for (Sum sum : all) {
            boolean shared = all.stream().filter(sum::isNamedLike).count() > 1;
            String toldApart = shared ? firstFree(sum, said) : null;
            int place = payees.size() + 1;
            payees.add(new Payee(place, sum.person, sum.name, toldApart, sum.amount, sum.equity, sum.main, now));
        }
        return payees;
    }

    /** Two of the same name with the same share of the same result are counted. */
    private static String firstFree(Sum sum, Set<String> said) {
        String apart = sum.shares;
        for (int i = 2; !said.add(sum.name + apart); i++) {
            apart = "%s #%d".formatted(sum.shares, i);
        }
        return apart;
    }

    /** What human resources has said of a person stays said when the figures are worked out anew. */
    static void keepMarks(List<Payee> before, List<Payee> now) {
        for (Payee old : before) {
            Boolean mark = old.scientificStaff();
            if (mark != null) {
                now.stream().filter(old::isSameAs).forEach(payee -> payee.mark(mark));
            }
        }
    }

    /** @param shares the results and the shares agreed for them, such as {@code 披〔2026〕0012号 35%} */
    private record Sum(
            @Nullable UUID person,
            String name,
            String shares,
            Money amount,
            @Nullable BigDecimal equity,
            boolean main) {

        Sum(Reckoning.Person person, String result) {
            this(
                    person.person(),
                    person.name(),
                    "%s %s%%".formatted(result, person.share().toPlainString()),
                    person.amount(),
                    person.equity(),
                    person.main());
        }

        Sum plus(Sum more) {
            BigDecimal both = equity == null ? more.equity : more.equity == null ? equity : equity.add(more.equity);
            String together = "%s, %s".formatted(shares, more.shares);
            return new Sum(person, name, together, amount.plus(more.amount), both, main || more.main);
        }

        boolean isNamedLike(Sum other) {
            return name.equals(other.name);
        }
    }
}
