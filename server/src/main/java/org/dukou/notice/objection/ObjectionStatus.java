package org.dukou.notice.objection;

import java.time.LocalDate;
import java.util.List;

/**
 * Where an objection stands, as whoever raised it may read.
 *
 * @param papers how many files came with it; what they are is not shown again
 */
public record ObjectionStatus(
        String number,
        String noticeNumber,
        Objection.State state,
        boolean weighty,
        int papers,
        LocalDate receivedOn,
        LocalDate answerBy,
        List<Answer> decisions) {

    record Answer(Objection.State to, String reasons) {}

    public static ObjectionStatus of(Objection objection) {
        return new ObjectionStatus(
                objection.number(),
                objection.noticeNumber(),
                objection.state(),
                objection.isWeighty(),
                objection.papers(),
                objection.receivedOn(),
                objection.answerBy(),
                objection.decisions().stream()
                        .map(made -> new Answer(made.to(), made.reasons()))
                        .toList());
    }
}
