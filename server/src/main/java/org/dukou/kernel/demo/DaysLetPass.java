package org.dukou.kernel.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** Somebody let days pass in a demonstration; its journal must not look as if the world had gone so fast. */
public record DaysLetPass(Matter matter, Actor by, Instant at, LocalDate from, LocalDate until) implements Happening {

    /** There is one demonstration in a database. */
    private static final UUID DEMONSTRATION = new UUID(0x44454D4F_44415953L, 1);

    static DaysLetPass until(LocalDate until, LocalDate from, Actor by, Instant at) {
        Audience overseers = Audience.of(Audience.AUDIT, Role.ADMINISTRATOR.everywhere());
        Matter matter = new Matter("demonstration", DEMONSTRATION, null, "演示的日子", overseers, "/");
        return new DaysLetPass(matter, by, at, from, until);
    }

    @Override
    public String said() {
        return "kernel.said.days-let-pass";
    }
}
