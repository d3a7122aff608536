package org.dukou.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dukou.people.Campus;
import org.dukou.support.Reply;

/** Somebody who brings a table, step by step, as the workbench does. */
public final class Importing {

    private final Campus.Someone who;
    private Reply now;

    private Importing(Campus.Someone who, Reply brought) {
        this.who = who;
        this.now = brought;
    }

    public static Reply bring(Campus.Someone who, String sheet, String name, byte[] content) {
        Reply uploaded = who.browser().upload("/api/documents", name, content).is(201);
        return who.browser().post("/api/imports", Map.of("sheet", sheet, "document", uploaded.id()));
    }

    public static Importing of(Campus.Someone who, String sheet, String name, byte[] content) {
        return new Importing(who, bring(who, sheet, name, content).is(201));
    }

    public static Importing of(Campus.Someone who, String sheet, String csv) {
        return of(who, sheet, "台账.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public Importing checked() {
        return checked(columns(), Map.of());
    }

    public Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        now.at("columns")
                .properties()
                .forEach(
                        column -> columns.put(column.getKey(), column.getValue().asInt()));
        return columns;
    }

    public Importing checked(Map<String, Integer> columns, Map<String, String> defaults) {
        now = act("check", Map.of("columns", columns, "defaults", defaults)).is(200);
        return until("CHECKED");
    }

    public Importing taken() {
        return taken(false);
    }

    public Importing taken(boolean alikeToo) {
        now = act("confirmation", Map.of("alikeToo", alikeToo)).is(200);
        return until("TAKEN");
    }

    public Importing takenBack() {
        now = act("undoing", Map.of()).is(200);
        return until("TAKEN_BACK");
    }

    public Reply act(String act, Object body) {
        return who.browser().post("/api/imports/" + now.id() + "/" + act, body, now.version());
    }

    public Importing until(String phase) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        now = who.browser().get("/api/imports/" + now.id()).is(200);
        while (Set.of("CHECKING", "TAKING", "TAKING_BACK").contains(now.text("phase")) && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
            now = who.browser().get("/api/imports/" + now.id()).is(200);
        }
        assertThat(now.text("phase")).as(now.body()).isEqualTo(phase);
        return this;
    }

    public Reply view() {
        return now;
    }

    public long count(String of) {
        return now.at("counts." + of).asLong();
    }

    /** For each row with this verdict, its number and why. */
    public List<String> reasons(String verdict) {
        return rows(verdict)
                .at("items")
                .valueStream()
                .map(row -> row.at("/place").asInt() + " " + row.at("/reason").asString())
                .toList();
    }

    public Reply rows(String verdict) {
        return who.browser()
                .get("/api/imports/" + now.id() + "/rows?size=100&verdict=" + verdict)
                .is(200);
    }

    public byte[] rest() {
        return who.browser().fetch("/api/imports/" + now.id() + "/rest");
    }
}
