package org.dukou.deal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be done to a deal. */
enum DealAct {
    /** Settle terms, price and payments, and put papers on the table. */
    NEGOTIATE,
    /** Answer whether one would take the result oneself (民法典 Art. 847). */
    ANSWER_FIRST_REFUSAL,
    /** State whether one is tied to the taker. */
    STATE_TIES,
    PROPOSE,
    /** Take it back from those who approve. */
    WITHDRAW,
    /** Publish a notice that is not a duty, or go on without. */
    CHOOSE_NOTICE,
    /** Say which technology manager helps. */
    NAME_ASSISTANT,
    /** Change price or taker of what was agreed to. */
    BRING_BACK,
    COMPLETE,
    END;

    /**
     * @param office of the transfer institute, with no part in the results
     * @param helper the technology manager who assists
     * @param maker made one of the results
     */
    static Set<DealAct> of(Stage stage, @Nullable NoticeDuty duty, boolean office, boolean helper, boolean maker) {
        Set<DealAct> may = EnumSet.noneOf(DealAct.class);
        if (stage == Stage.NEGOTIATING) {
            if (office || helper) {
                may.addAll(EnumSet.of(NEGOTIATE, ANSWER_FIRST_REFUSAL, STATE_TIES));
            }
            if (maker) {
                may.addAll(EnumSet.of(ANSWER_FIRST_REFUSAL, STATE_TIES));
            }
        }
        if (office) {
            may.addAll(ofOffice(stage, duty));
        }
        return may;
    }

    private static Set<DealAct> ofOffice(Stage stage, @Nullable NoticeDuty duty) {
        return switch (stage) {
            case NEGOTIATING -> EnumSet.of(PROPOSE, NAME_ASSISTANT, END);
            case IN_APPROVAL -> EnumSet.of(WITHDRAW, NAME_ASSISTANT, BRING_BACK, END);
            case APPROVED ->
                duty == NoticeDuty.OPTIONAL
                        ? EnumSet.of(CHOOSE_NOTICE, NAME_ASSISTANT, BRING_BACK, END)
                        : EnumSet.of(NAME_ASSISTANT, BRING_BACK, END);
            case IN_NOTICE, READY_TO_SIGN -> EnumSet.of(NAME_ASSISTANT, BRING_BACK, END);
            case SIGNED -> EnumSet.of(NAME_ASSISTANT, COMPLETE, END);
            case COMPLETED, ENDED -> EnumSet.noneOf(DealAct.class);
        };
    }
}
