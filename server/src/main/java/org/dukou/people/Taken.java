package org.dukou.people;

import org.dukou.kernel.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

/** Turns the database's word that something is taken into ours; asking beforehand could not stop two at once. */
final class Taken {

    private Taken() {}

    /** @param constraint another one broken is our fault and stays what it is */
    static RuntimeException refusal(
            DataIntegrityViolationException broken, String constraint, String slug, String field, Object... facts) {
        String words = String.valueOf(broken.getMostSpecificCause().getMessage());
        return words.contains(constraint) ? new Refusal(slug, facts).at(field) : broken;
    }
}
