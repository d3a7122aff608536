package org.dukou.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Right;
import org.dukou.disclosure.Result;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.dukou.kernel.code.Checked;
import org.dukou.kernel.code.PatentNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the office asks for when it opens a deal.
 *
 * @param taker null while an exchange has yet to find one
 * @param assistant the technology manager who helps
 */
record Opening(
        List<Chosen> results,
        Way way,
        Pricing.Kind pricing,
        @Nullable UUID taker,
        @Nullable UUID assistant) {

    Opening {
        results = results == null ? List.of() : List.copyOf(results);
        pricing = pricing == null ? Pricing.Kind.NEGOTIATED : pricing;
        List<Invalid> found = new ArrayList<>();
        if (results.isEmpty()) {
            found.add(new Invalid("request/field-required", "results"));
        }
        if (way == null) {
            found.add(new Invalid("request/field-required", "way"));
        }
        Set<UUID> seen = new HashSet<>();
        if (!results.stream().allMatch(chosen -> seen.add(chosen.disclosure()))) {
            found.add(new Invalid("deal/result-twice", "results"));
        }
        Invalid.throwIfAny(found);
    }

    List<@Nullable Share> ratios() {
        List<@Nullable Share> ratios = new ArrayList<>();
        results.forEach(chosen -> ratios.add(chosen.ratio()));
        return ratios;
    }

    /** @param ratio its part of every receipt; not needed for a single one, and may be settled later */
    record Chosen(UUID disclosure, @Nullable Share ratio) {}

    /** A result as it comes to the table. */
    static Part part(Result result, Share ratio, LocalDate today) {
        return new Part(
                result.id().value(),
                String.valueOf(result.matter().number()),
                result.matter().title(),
                result.summary(),
                result.college().value(),
                result.collegeName(),
                ratio,
                result.owners().stream()
                        .map(owner -> new Part.Owner(owner.name(), owner.creditCode(), owner.share()))
                        .toList(),
                result.team().stream()
                        .map(one -> new Part.Completer(one.person(), one.name(), one.share(), one.main()))
                        .toList(),
                result.rights().stream().map(right -> right(right, today)).toList());
    }

    private static Right right(Result.Right right, LocalDate today) {
        String number = right.number();
        if (number == null || number.isBlank() || !right.kind().equals("PATENT")) {
            return new Right(right.kind(), number, right.title(), null, null, false);
        }
        Checked looked = PatentNumber.check(number, today);
        Right.PatentKind kind = looked.kind() == null ? null : Right.PatentKind.valueOf(looked.kind());
        return new Right(right.kind(), looked.normalised(), right.title(), kind, null, false);
    }
}
