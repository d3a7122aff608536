package planted.rules;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Not frozen when it happens. */
class ThingHappened implements Happening {

    @Override
    public Matter matter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Actor by() {
        return Actor.HOUSE;
    }

    @Override
    public Instant at() {
        return Instant.EPOCH;
    }

    @Override
    public String said() {
        return "";
    }
}
