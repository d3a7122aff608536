package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What others have said to the deal in writing. */
public record Papers(
        List<FirstRefusal> firstRefusals,
        List<Consent> consents,
        @Nullable Statement statement,
        List<Apart> apart) {

    public Papers {
        apart = apart == null ? List.of() : List.copyOf(apart);
        firstRefusals = firstRefusals == null ? List.of() : List.copyOf(firstRefusals);
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    public static Papers none() {
        return new Papers(List.of(), List.of(), null, List.of());
    }

    /**
     * A completer's answer to the offer to take the result on equal terms (民法典 Art. 847).
     *
     * @param completer {@link Part.Completer#key()}
     * @param waived does not wish to take it
     * @param price the terms it was offered on; another price asks anew
     * @param paper given on paper, which lies before the officer
     */
    public record FirstRefusal(
            String completer, String name, boolean waived, Money price, LocalDate on, boolean paper) {}

    /** A co-owner agrees (专利法 Art. 14). */
    public record Consent(String owner, LocalDate on, String note) {
        public Consent {
            note = note == null ? "" : note.strip();
        }
    }

    /**
     * Whether a completer and the taker are tied by blood, money or another interest, stated before the notice.
     *
     * @param related they are
     * @param ties how; empty when they are not
     * @param by who stated it
     * @param taker about whom; another taker asks anew
     */
    public record Statement(
            boolean related,
            List<TieStated> ties,
            String text,
            String by,
            @Nullable UUID taker,
            LocalDate on) {
        public Statement {
            ties = ties == null ? List.of() : List.copyOf(ties);
            text = text == null ? "" : text.strip();
        }

        /** In words, for the notice. */
        @JsonIgnore
        public String relation() {
            return String.join(
                    "；",
                    ties.stream()
                            .map(TieStated::detail)
                            .filter(said -> !said.isBlank())
                            .toList());
        }
    }

    /**
     * Two licences name their fields of use in different words; somebody has looked and answers for it that they do not
     * overlap. Other words ask anew.
     *
     * @param deal the other one
     * @param field of this one, as it was then
     * @param theirs of the other one, as it was then
     */
    public record Apart(
            UUID deal, String number, String field, String theirs, String reasons, String by, LocalDate on) {
        public Apart {
            reasons = reasons == null ? "" : reasons.strip();
            if (reasons.isEmpty()) {
                throw new Invalid("request/field-required", "reasons");
            }
        }
    }

    /** @param kin SELF, SPOUSE, CHILD, PARENT or SIBLING @param tie how that one is tied to the firm */
    public record TieStated(UUID person, String name, String kin, String tie, String detail) {
        public TieStated {
            detail = detail == null ? "" : detail.strip();
        }
    }

    Papers with(FirstRefusal answer) {
        List<FirstRefusal> more = new ArrayList<>(firstRefusals);
        more.removeIf(before -> before.completer().equals(answer.completer()));
        more.add(answer);
        return new Papers(more, consents, statement, apart);
    }

    Papers with(Consent consent) {
        List<Consent> more = new ArrayList<>(consents);
        more.removeIf(before -> before.owner().equals(consent.owner()));
        more.add(consent);
        return new Papers(firstRefusals, more, statement, apart);
    }

    Papers with(Statement stated) {
        return new Papers(firstRefusals, consents, stated, apart);
    }

    Papers with(Apart told) {
        List<Apart> more = new ArrayList<>(apart);
        more.removeIf(before -> before.deal().equals(told.deal()));
        more.add(told);
        return new Papers(firstRefusals, consents, statement, more);
    }
}
