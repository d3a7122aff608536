package org.dukou.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the desks downstream read results. */
@Service
@Transactional(readOnly = true)
public class Results {

    private final DisclosureRepository disclosures;

    Results(DisclosureRepository disclosures) {
        this.disclosures = disclosures;
    }

    /**
     * A result that this viewer may see and that deals can be made on.
     *
     * @throws Missing when there is none, or none this viewer may know of
     * @throws Refusal {@code disclosure/not-accepted}
     */
    @BySystem
    public Result accepted(Viewer viewer, DisclosureId id) {
        Result result = Result.of(disclosures.get(id, viewer));
        if (!result.accepted()) {
            throw new Refusal("disclosure/not-accepted", result.matter().title());
        }
        return result;
    }

    /**
     * For a desk that already deals with the result.
     *
     * @throws Missing when there is none
     */
    @BySystem
    public Result of(DisclosureId id) {
        return disclosures.findById(id.value()).map(Result::of).orElseThrow(Missing::new);
    }

    /** Lets those read results who work on a deal about them, by their tokens; said twice it changes nothing. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void layOpen(Collection<UUID> results, Collection<String> tokens, Actor by, Instant now) {
        // Always in the same order, so that two deals over the same results cannot wait for each other.
        for (UUID id : new TreeSet<>(results)) {
            Disclosure disclosure = disclosures.findAloneById(id).orElseThrow(Missing::new);
            disclosure.layOpen(tokens, by, now);
            disclosures.saveAndFlush(disclosure);
        }
    }

    /** Takes back what {@link #layOpen} gave to who no longer works on it; said twice it changes nothing. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void shut(Collection<UUID> results, String token, Actor by, Instant now) {
        for (UUID id : new TreeSet<>(results)) {
            Disclosure disclosure = disclosures.findAloneById(id).orElseThrow(Missing::new);
            disclosure.shut(token, by, now);
            disclosures.saveAndFlush(disclosure);
        }
    }

    /**
     * The accepted result of this name, for the telling of a demonstration.
     *
     * @throws Missing when there is none
     */
    @BySystem
    public DisclosureId named(String title) {
        return disclosures
                .findFirstByTitleAndStage(title, Stage.ACCEPTED)
                .map(Disclosure::id)
                .orElseThrow(Missing::new);
    }
}
