package org.dukou.policy;

import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** From now on the university follows these regulations; what was decided keeps the ruling it rests on. */
public record PackChosen(Matter matter, Actor by, Instant at, String pack) implements Happening {

    private static final UUID THE_PACK = new UUID(0x5041434B_00000000L, 0);

    static PackChosen by(Actor by, Instant at, String pack) {
        Audience keepers = Audience.of(Audience.OFFICE, Audience.AUDIT, Role.ADMINISTRATOR.everywhere());
        return new PackChosen(new Matter("policy-pack", THE_PACK, null, "制度包", keepers, "/move-in"), by, at, pack);
    }

    @Override
    public String said() {
        return "policy.said.pack-chosen";
    }
}
