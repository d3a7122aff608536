package org.dukou.contract;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Says to the house what befell a contract. */
final class Befallen {

    private Befallen() {}

    static Happening of(Turn turn, Matter about, ContractId id, String number, Actor by, Instant now) {
        return switch (turn.kind()) {
            case SUSPENDED -> new ContractSuspended(about, by, now, id, number, turn.on(), turn.reason());
            case RESUMED -> new ContractResumed(about, by, now, id, number, turn.on(), turn.reason());
            case BREACHED -> new ContractBreached(about, by, now, id, number, turn.on(), turn.reason(), turn.until());
            case CURED -> new BreachCured(about, by, now, id, number, turn.on(), turn.reason());
            case EXPIRED -> new ContractExpired(about, by, now, id, number, turn.on());
            case RESCINDED ->
                new ContractRescinded(
                        about,
                        by,
                        now,
                        id,
                        number,
                        turn.on(),
                        turn.ground() == null ? Ground.AGREED : turn.ground(),
                        turn.reason(),
                        turn.refund());
        };
    }
}
