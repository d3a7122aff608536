package org.dukou.search;

import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** Somebody had every index made anew. */
public record IndexStruckOff(Matter matter, Actor by, Instant at, String reason) implements Happening {

    private static final UUID THE_INDEX = new UUID(0x494E4445_58000000L, 0);

    static IndexStruckOff by(Actor by, Instant at, String reason) {
        Audience keepers = Audience.of(Audience.AUDIT, Role.ADMINISTRATOR.everywhere());
        return new IndexStruckOff(new Matter("index", THE_INDEX, null, "检索索引", keepers, "/search"), by, at, reason);
    }

    @Override
    public String said() {
        return "search.said.index-struck-off";
    }
}
