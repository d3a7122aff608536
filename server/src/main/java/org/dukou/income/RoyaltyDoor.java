package org.dukou.income;

import java.util.List;
import java.util.Optional;
import org.dukou.document.Paper;
import org.dukou.kernel.Missing;
import org.dukou.kernel.access.ByInvitation;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a licensee does without an account; every step asks the door first. */
@Service
class RoyaltyDoor {

    private final Doors doors;
    private final Royalties royalties;
    private final HouseClock clock;

    RoyaltyDoor(Doors doors, Royalties royalties, HouseClock clock) {
        this.doors = doors;
        this.royalties = royalties;
        this.clock = clock;
    }

    /** @throws Missing for anything but the link of an open door */
    @ByInvitation
    String addressee(String token) {
        return doors.addressee(token, Royalties.PURPOSE, clock.instant());
    }

    /** The pass; empty for a wrong code. */
    @ByInvitation
    Optional<String> enter(String token, String code) {
        return doors.enter(token, code, Royalties.PURPOSE, clock.instant());
    }

    /** @throws Missing for a pass that leads nowhere, or not here */
    @ByInvitation
    Royalty behind(@Nullable String pass) {
        return royalties.behind(pass);
    }

    @ByInvitation
    void report(@Nullable String pass, RoyaltyReport report, List<Paper> papers) {
        royalties.report(pass, report, papers);
    }
}
