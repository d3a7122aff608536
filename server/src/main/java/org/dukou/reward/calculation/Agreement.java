package org.dukou.reward.calculation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on before any money came.
 *
 * @param pack the regulations the university follows
 * @param approvedOn the day whose editions decide
 * @param split parts in listed order, {@code team} among them; null leaves it to the regulations
 */
public record Agreement(
        String pack,
        LocalDate approvedOn,
        Way way,
        @Nullable SequencedMap<String, Share> split,
        ShareOf shareOf,
        List<Beneficiary> persons) {

    public Agreement {
        split = split == null ? null : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(split));
        persons = List.copyOf(persons);
    }

    /** Whether it was said of anybody that they are, or are not, a main contributor (国发〔2016〕16号). */
    boolean namesMainContributors() {
        return persons.stream().anyMatch(person -> person.main() != null);
    }
}
