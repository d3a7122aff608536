package org.dukou.disclosure;

import java.util.stream.Stream;

/** The self-check's questions. The answers are looked at and forgotten: a "yes" says too much to be stored here. */
record SecrecyAnswers(Answer secretProject, Answer defenceFunding, Answer securityOrKeyTechnology, Answer otherDoubt) {

    enum Answer {
        NO,
        YES,
        UNSURE
    }

    boolean leaveDoubt() {
        return Stream.of(secretProject, defenceFunding, securityOrKeyTechnology, otherDoubt)
                .anyMatch(answer -> answer != Answer.NO);
    }
}
