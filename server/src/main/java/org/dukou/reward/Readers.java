package org.dukou.reward;

import java.util.Set;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;

/**
 * Who sees everyone's figures: office, finance, human resources, leaders and audit, and of shares, which the asset company
 * holds, its manager. A rewarded person sees their own.
 */
final class Readers {

    private static final Set<String> HOUSE = Set.of(
            Role.TRANSFER_OFFICER.everywhere(),
            Role.INSTITUTE_DIRECTOR.everywhere(),
            Role.LEADER.everywhere(),
            Role.FINANCE.everywhere(),
            Role.HR.everywhere(),
            Audience.AUDIT);

    private Readers() {}

    static Audience of(boolean shares) {
        Audience house = Audience.of(HOUSE);
        return shares ? house.and(Role.ASSET_MANAGER.everywhere()) : house;
    }

    static boolean seesAll(Viewer viewer, boolean shares) {
        return of(shares).includes(viewer);
    }
}
