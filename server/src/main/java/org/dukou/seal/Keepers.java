package org.dukou.seal;

import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;

/** Who keeps mandates and seals, and who may read about them. */
final class Keepers {

    static final String[] READERS = {Audience.OFFICE, Audience.AUDIT, Role.LEGAL.everywhere(), Role.LEADER.everywhere()
    };

    private Keepers() {}

    static boolean may(Viewer viewer) {
        return viewer.is(Role.LEGAL) || viewer.is(Role.INSTITUTE_DIRECTOR);
    }
}
