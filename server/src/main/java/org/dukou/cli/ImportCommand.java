package org.dukou.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code dukou import}: brings a whole table into the house that runs, as the workbench does. */
@Command(name = "import", description = "导入整张表 · import a whole table")
final class ImportCommand implements Callable<ImportCommand.Answer> {

    private static final Set<String> UNDER_WAY = Set.of("CHECKING", "TAKING", "TAKING_BACK");
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_TOLD = 100;

    @Parameters(index = "0", paramLabel = "KIND", description = "表的种类，如 results · what kind of table, such as results")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = ".xlsx 或 .csv · the table")
    private String file = "";

    @Option(names = "--dry-run", description = "只核对，不改动 · only check, change nothing")
    private boolean dryRun;

    @Option(names = "--alike-too", description = "疑似重复的行也导入 · also rows that look like something there")
    private boolean alikeToo;

    @Option(names = "--rest", paramLabel = "XLSX", description = "未导入的行存到这里 · where to put the rows not imported")
    private @Nullable String rest;

    @Option(
            names = "--house",
            paramLabel = "URL",
            description = "运行中的渡口，默认 DUKOU_ADDRESS 或 http://127.0.0.1:8080 · the house that runs")
    private @Nullable String address;

    @Option(
            names = "--as",
            paramLabel = "LOGIN",
            description = "以谁的名义；口令取自 DUKOU_PASSWORD 或当场输入；演示库默认专员 · as whom; the password comes from DUKOU_PASSWORD"
                    + " or is asked for; in a demonstration an officer by default")
    private @Nullable String login;

    @Option(names = "--password-file", paramLabel = "FILE", description = "口令所在的文件 · the file that holds the password")
    private @Nullable String passwordFile;

    @Override
    public Answer call() throws IOException {
        Path table = readable(file, "FILE");
        House house = new House(address(), Speaking.language());
        signIn(house);
        String document = house.upload(table).path("id").asString();
        JsonNode intake = house.post("/api/imports", Map.of("sheet", kind, "document", document), null);
        intake = act(house, intake, "check", Map.of("columns", columns(intake), "defaults", Map.of()));
        List<Fault> faults = faults(house, intake);
        if (rest != null && intake.path("rest").asLong() > 0) {
            house.fetch(path(intake, "rest"), Path.of(rest));
        }
        boolean mayTake = toTake(intake) > 0;
        if (dryRun || !mayTake) {
            act(house, intake, "discard", Map.of());
        } else {
            intake = act(house, intake, "confirmation", Map.of("alikeToo", alikeToo));
        }
        return Answer.of(intake, dryRun, dryRun || !mayTake ? 0 : toTake(intake), faults);
    }

    private long toTake(JsonNode intake) {
        JsonNode counts = intake.path("counts");
        return counts.path("fresh").asLong()
                + counts.path("changed").asLong()
                + (alikeToo ? counts.path("alike").asLong() : 0);
    }

    private static Path readable(String file, String argument) {
        try {
            Path path = Path.of(file);
            if (!Files.exists(path)) {
                throw new Invalid("cli/file-missing", argument, file);
            }
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new Invalid("cli/file-unreadable", argument, file);
            }
            return path;
        } catch (InvalidPathException noPath) {
            throw new Invalid("cli/file-unreadable", argument, file);
        }
    }

    private String address() {
        String given = address == null ? System.getenv("DUKOU_ADDRESS") : address;
        return given == null || given.isBlank() ? "http://127.0.0.1:8080" : given;
    }

    private void signIn(House house) throws IOException {
        String who = login;
        String password = passwordFile == null
                ? System.getenv("DUKOU_PASSWORD")
                : Files.readString(readable(passwordFile, "password-file")).strip();
        if (who == null) {
            JsonNode officer = house.getIfThere("/api/public/demo-accounts")
                    .valueStream()
                    .filter(account -> account.path("role").asString().equals("TRANSFER_OFFICER"))
                    .findFirst()
                    .orElseThrow(() -> new Invalid("cli/nobody-named", "as"));
            who = officer.path("login").asString();
            password = officer.path("password").asString();
        }
        Console console = System.console();
        if (password == null && console != null) {
            password = new String(console.readPassword("%s: ", who));
        }
        if (password == null) {
            throw new Invalid("cli/password-missing", "as", who);
        }
        house.signIn(who, password);
    }

    private static Map<String, Integer> columns(JsonNode intake) {
        Map<String, Integer> columns = new HashMap<>();
        intake.path("columns")
                .properties()
                .forEach(one -> columns.put(one.getKey(), one.getValue().asInt()));
        return columns;
    }

    /** Does it, and waits until the work that follows from it is done. */
    private static JsonNode act(House house, JsonNode intake, String act, Object body) {
        JsonNode after =
                house.post(path(intake, act), body, intake.path("version").asLong());
        while (UNDER_WAY.contains(after.path("phase").asString())) {
            LockSupport.parkNanos(PAUSE.toNanos());
            after = house.get("/api/imports/" + intake.path("id").asString());
        }
        if (after.path("phase").asString().equals("FAILED")) {
            throw new Invalid("cli/import-failed", null, after.path("fault").asString());
        }
        return after;
    }

    private static String path(JsonNode intake, String end) {
        return "/api/imports/" + intake.path("id").asString() + "/" + end;
    }

    private static List<Fault> faults(House house, JsonNode intake) {
        List<Fault> faults = new ArrayList<>();
        for (String verdict : List.of("BAD", "TWICE", "ALIKE")) {
            house.get(path(intake, "rows?size=100&verdict=" + verdict))
                    .path("items")
                    .forEach(row -> faults.add(new Fault(
                            row.path("place").asInt(),
                            verdict,
                            row.path("reason").asString())));
        }
        return faults.stream()
                .sorted(java.util.Comparator.comparingInt(Fault::row))
                .limit(MOST_TOLD)
                .toList();
    }

    /** @param row its number in the file, as a spreadsheet counts */
    record Fault(int row, String verdict, String reason) {}

    /**
     * What was found, and what came of it.
     *
     * @param columns by heading, the name of the column in the file
     * @param taken rows that are in the books now
     * @param faults rows that are not taken, the first hundred
     */
    record Answer(
            String id,
            String kind,
            String file,
            boolean dryRun,
            Map<String, String> columns,
            long rows,
            Map<String, Long> counts,
            long taken,
            List<Fault> faults) {

        static Answer of(JsonNode intake, boolean dryRun, long taken, List<Fault> faults) {
            Map<String, String> columns = new LinkedHashMap<>();
            intake.path("columns")
                    .properties()
                    .forEach(one -> columns.put(
                            one.getKey(),
                            intake.path("heads").path(one.getValue().asInt()).asString()));
            JsonNode found = intake.path("counts");
            Map<String, Long> counts = new LinkedHashMap<>();
            long rows = 0;
            for (String name : List.of("fresh", "changed", "same", "alike", "twice", "bad")) {
                long count = found.path(name).asLong();
                counts.put(name.equals("fresh") ? "new" : name, count);
                rows += count;
            }
            return new Answer(
                    intake.path("id").asString(),
                    intake.path("sheet").asString(),
                    intake.path("fileName").asString(),
                    dryRun,
                    columns,
                    rows,
                    counts,
                    taken,
                    faults);
        }
    }
}
