package org.dukou.disclosure.secrecy;

import java.util.stream.Stream;

/** The self-check's questions. The answers are looked at and forgotten: a "yes" says too much to be stored here. */
public record SecrecyAnswers(
        Answer secretProject, Answer defenceFunding, Answer securityOrKeyTechnology, Answer otherDoubt) {

    public enum Answer {
        NO,
        YES,
        UNSURE
    }

    boolean leaveDoubt() {
        return Stream.of(secretProject, defenceFunding, securityOrKeyTechnology, otherDoubt)
                .anyMatch(answer -> answer != Answer.NO);
    }
}
