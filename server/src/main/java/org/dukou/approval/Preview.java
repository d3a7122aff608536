package org.dukou.approval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * The way a matter would take, shown to the applicant before it is sent.
 *
 * @param basis the rule it rests on, in words
 * @param addressees tokens of all who would be asked: they have to see the matter
 */
public record Preview(
        List<Step> steps, String basis, @JsonIgnore List<String> addressees) {

    /** One stop of the way: all who sit there sign, or one of them is enough. */
    public record Step(Quorum quorum, List<Seat> seats) {}

    /** @param names who hold the post today; empty when nobody does */
    public record Seat(Post post, List<String> names) {}

    public enum Quorum {
        /** 会签 */
        ALL,
        /** 或签 */
        ONE
    }
}
