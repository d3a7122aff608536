package org.dukou.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;

/** The administrator says which regulations the university follows; everybody may know. */
@DukouTest
class PackChoiceTest {

    private final Campus campus;

    PackChoiceTest(Campus campus) {
        this.campus = campus;
    }

    @Test
    void theAdministratorChoosesAmongThePacksThereAre() {
        Guest administrator =
                campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE)).browser();
        Reply before = administrator.get("/api/policy-packs").is(200);
        assertThat(before.at("names").valueStream().map(name -> name.asString()))
                .containsExactly("national-minimum", "chongqing-university", "hunan-811");
        // The pack that is followed is everybody's in this house: it is said again, and nothing changes for others.
        String followed = before.text("followed");
        Reply chosen = administrator
                .post("/api/policy-packs/choice", Map.of("pack", followed))
                .is(200);
        assertThat(chosen.at("chosen").asBoolean()).isTrue();
        assertThat(chosen.text("followed")).isEqualTo(followed);
        administrator
                .post("/api/policy-packs/choice", Map.of("pack", "nowhere"))
                .isProblem(409, "policy/pack-unknown");
    }

    @Test
    void nobodyElseDoes() {
        Guest officer = campus.someone(Role.TRANSFER_OFFICER, campus.college()).browser();
        officer.get("/api/policy-packs").is(200);
        officer.post("/api/policy-packs/choice", Map.of("pack", "hunan-811")).is(403);
    }
}
