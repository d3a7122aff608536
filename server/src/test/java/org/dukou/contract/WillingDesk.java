package org.dukou.contract;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.springframework.boot.test.context.TestComponent;

/** A desk that lets its matters be signed, all but those it was told to hold back; for tests of the engines. */
@TestComponent
public class WillingDesk implements SigningCheck {

    private static final String KIND = "test-case";

    private final Set<UUID> heldBack = ConcurrentHashMap.newKeySet();

    /** A matter of this desk. */
    public static Matter matter(Audience audience) {
        UUID id = UUID.randomUUID();
        return new Matter(KIND, id, "测〔2026〕" + id.toString().substring(0, 4) + "号", "测试事项", audience, "/test/" + id);
    }

    public void holdBack(Matter matter) {
        heldBack.add(matter.id());
    }

    @Override
    public boolean concerns(Matter matter) {
        return matter.kind().equals(KIND);
    }

    @Override
    public void assertMaySign(Matter matter, LocalDate signedOn) {
        if (heldBack.contains(matter.id())) {
            throw new Refusal("contract/not-in-this-stage");
        }
    }
}
