package org.dukou.kernel.demo;

import java.util.Comparator;
import java.util.List;
import org.dukou.kernel.CannotStart;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.kernel.time.Days;
import org.dukou.kernel.time.HouseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Decides, on the first start of a database, whether it is a demonstration, and if so tells it before the port opens.
 */
@Component
class DemoTeller implements SmartLifecycle {

    private static final String TELLING = "demo.telling";

    private static final Logger log = LoggerFactory.getLogger(DemoTeller.class);

    private final HouseProperties house;
    private final List<Chapter> chapters;
    private final HouseClock clock;
    private final Days days;
    private final Outbox outbox;
    private final DayWalk walk;
    private final boolean wanted;
    private final String address;
    private boolean running;

    DemoTeller(
            HouseProperties house,
            List<Chapter> chapters,
            HouseClock clock,
            Days days,
            Outbox outbox,
            DayWalk walk,
            @Value("${dukou.demo:true}") boolean wanted,
            @Value("${server.address:}") String address) {
        this.house = house;
        this.chapters =
                chapters.stream().sorted(Comparator.comparing(Chapter::place)).toList();
        this.clock = clock;
        this.days = days;
        this.outbox = outbox;
        this.walk = walk;
        this.wanted = wanted;
        this.address = address;
    }

    @Override
    public void start() {
        if (house.demo().orElse(wanted)) {
            StaysHome.assertLoopback(address);
        }
        if (house.demo().isEmpty()) {
            if (wanted) {
                assertNotBroken();
                house.put(TELLING, "true");
                tell();
            }
            house.decideDemo(wanted);
        }
        if (house.isDemo()) {
            walk.begin();
        }
        running = true;
    }

    /** A story broken off in the middle cannot be told on: its first half is in the database for good. */
    private void assertNotBroken() {
        if (house.find(TELLING).isPresent()) {
            throw new CannotStart(
                    "上次装入演示数据时中断，数据不完整。 · The demonstration was broken off while it was being made.",
                    "请换一个空的数据目录，或删除原来的。 · Take an empty data folder, or remove the old one.");
        }
    }

    private void tell() {
        long began = System.nanoTime();
        try {
            Telling telling = new Telling(clock, days, outbox);
            chapters.forEach(chapter -> {
                chapter.tell(telling);
                telling.letItSink();
            });
        } finally {
            clock.followTheMachine();
        }
        days.catchUp();
        log.info("demonstration told in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    @Override
    public void stop() {
        walk.end();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes near the very end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
