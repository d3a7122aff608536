package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;

@DukouTest
class TaxNeedsRegistrationTest {

    private final Campus campus;
    private final PassingDays days;

    TaxNeedsRegistrationTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @Test
    void exampleE15HalfIsCountedWhileTheContractIsRegisteredAndNoLonger() {
        Voyage voyage = new Voyage(campus, days);
        Reply due = voyage.aReceiptIsDue("40000.00");
        voyage.draft(due).is(200);
        voyage.act(voyage.table.officer, due, "announcement", Map.of()).is(200);
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        voyage.act(hr, due, "scientific-staff", Map.of("payees", List.of(Map.of("place", 1, "scientificStaff", true))))
                .is(200);
        days.pass(Voyage.REWARD_NOTICE);
        assertThat(voyage.see(voyage.finance, due).text("payees.0.tax.counted")).isEqualTo("12000.00");

        Reply registered = voyage.register(due.text("deal.id"), "渝技" + due.id());
        assertThat(voyage.see(voyage.finance, due).text("payees.0.tax.counted")).isEqualTo("6000.00");

        voyage.table
                .officer
                .browser()
                .post(
                        "/api/technology-registrations/" + registered.id() + "/cancellation",
                        Map.of("on", days.today().toString(), "reason", "合同解除"),
                        registered.version())
                .is(200);
        days.settle();
        Reply now = voyage.see(voyage.finance, due);
        assertThat(now.text("payees.0.tax.counted")).isEqualTo("12000.00");
        assertThat(now.at("payees.0.tax.registered").asBoolean()).isFalse();
    }
}
