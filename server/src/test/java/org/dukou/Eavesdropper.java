package org.dukou;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dukou.kernel.Viewer;
import org.dukou.support.Api;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks every address and compares what comes back: before and after, there and where there is nothing.
 *
 * @param viewer null for who is not signed in
 */
record Eavesdropper(String name, Guest browser, @Nullable Viewer viewer, Api api, Planting planting) {

    private static final Set<Integer> NO = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 428, 429);

    /** A question of the secrecy check that is left open is a doubt, not a fault. */
    private static final String ANSWERED_BY_SILENCE = "/api/secrecy-checks";

    /** Where a page begins, and what to leave out of it: an id there picks no thing. */
    private static final Set<String> PLACES = Set.of("after", "except");

    /** Headers that say nothing of what was asked. */
    private static final Set<String> THE_SAME_FOR_ALL = Set.of(
            "cache-control",
            "connection",
            "content-length",
            "content-security-policy",
            "date",
            "expires",
            "keep-alive",
            "pragma",
            "referrer-policy",
            "set-cookie",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    /** As days pass everybody is reminded of what waits for them: an inbox moves on by itself. What it says is searched all the same. */
    private static final String INBOX = "GET /api/messages";

    private static final List<String> PUBLIC_PAGES = List.of("/", "/notices");

    // --- lists, counts, searches ---

    /** What every address without an id answers, plainly and when asked for the beginning of the word. */
    Map<String, String> lookAround() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Api.Operation operation : api.looks()) {
            if (!operation.takesAnId()) {
                queries(operation).forEach(query -> look(operation.path() + query, answers));
            }
        }
        PUBLIC_PAGES.forEach(page -> look(page, answers));
        return answers;
    }

    private void look(String address, Map<String, String> answers) {
        answers.put("GET " + address, told(browser.get(address)));
    }

    /** Without a word, and with the beginning of the word: what comes back whole was not echoed. */
    private List<String> queries(Api.Operation operation) {
        String beginning = planting.word.substring(0, 6);
        return Stream.of("", beginning)
                .map(said -> operation.query(name -> switch (name) {
                    case "q" -> said.isEmpty() ? null : encoded(said);
                    case "title" -> encoded("低温" + beginning + "制备");
                    default -> null;
                }))
                .distinct()
                .toList();
    }

    /** Looks around again; what is said that must not be, and for who knows nothing of it whatever is not as before. */
    List<String> compare(Map<String, String> before) {
        List<String> leaks = new ArrayList<>();
        lookAround().forEach((asked, answer) -> {
            sayIfItLeaks(asked, answer, leaks);
            String was = before.get(asked);
            boolean stranger = viewer == null || !planting.isKnownTo(viewer);
            if (stranger && was != null && !isPublic(asked) && !movesOnByItself(asked) && !was.equals(answer)) {
                leaks.add(name + " " + asked + " answers differently now: " + difference(was, answer));
            }
        });
        return leaks;
    }

    /** The other case, against which somebody objects, is public. */
    private static boolean isPublic(String asked) {
        return PUBLIC_PAGES.contains(asked.substring("GET ".length())) || asked.startsWith("GET /api/public/");
    }

    private static boolean movesOnByItself(String asked) {
        return asked.startsWith(INBOX);
    }

    // --- single things ---

    /** Where each planted id leads somewhere for one who may see everything; the kind of its matter beside it. */
    Map<Api.Operation, Map<UUID, String>> whatFits() {
        Map<Api.Operation, Map<UUID, String>> fitting = new ConcurrentHashMap<>();
        api.looks().stream().filter(Eavesdropper::asksFor).flatMap(Eavesdropper::oneIdAtATime).toList().parallelStream()
                .forEach(operation -> {
                    Map<UUID, String> fits = fitting(operation);
                    if (!fits.isEmpty()) {
                        fitting.put(operation, fits);
                    }
                });
        return fitting;
    }

    private Map<UUID, String> fitting(Api.Operation operation) {
        Map<UUID, String> fits = new LinkedHashMap<>();
        Map<String, String> nothing = new HashMap<>();
        for (Planting.Matter matter : planting.matters()) {
            for (UUID part : matter.parts()) {
                if (!there(operation, matter.kind(), part).equals(nowhere(operation, matter.kind(), nothing))) {
                    fits.put(part, matter.kind());
                }
            }
        }
        return fits;
    }

    private static Stream<Api.Operation> oneIdAtATime(Api.Operation operation) {
        List<String> ids =
                operation.ids().stream().filter(one -> !PLACES.contains(one)).toList();
        return ids.size() < 2 ? Stream.of(operation) : ids.stream().map(operation::narrowedBy);
    }

    private static boolean asksFor(Api.Operation operation) {
        return !operation.isOpen()
                && (operation.takesAnId() || operation.ids().stream().anyMatch(one -> !PLACES.contains(one)));
    }

    /** Asks for everything that is there for others and not for this one: it must be as if it were not there at all. */
    List<String> probe(Map<Api.Operation, Map<UUID, String>> fitting) {
        List<String> leaks = new ArrayList<>();
        Map<String, String> nothing = new HashMap<>();
        fitting.forEach((operation, parts) -> parts.forEach((part, kind) -> {
            String answer = there(operation, kind, part);
            String asked = "GET " + operation.path() + " of a " + kind;
            sayIfItLeaks(asked, answer, leaks);
            boolean known = operation.takesAnId() ? mayKnow(part) : viewer != null && planting.knowsFrom(kind, viewer);
            if (!known && !answer.equals(nowhere(operation, kind, nothing))) {
                leaks.add(name + " " + asked + " differs from nothing:\n    " + brief(answer) + "\n    "
                        + brief(nowhere(operation, kind, nothing)));
            }
        }));
        return leaks;
    }

    private boolean mayKnow(UUID part) {
        return viewer != null
                && planting.matters().stream()
                        .anyMatch(matter -> matter.parts().contains(part) && matter.isKnownTo(viewer));
    }

    private String there(Api.Operation operation, String kind, UUID id) {
        return told(browser.get(address(operation, kind, id)));
    }

    private String nowhere(Api.Operation operation, String kind, Map<String, String> asked) {
        return asked.computeIfAbsent(
                operation + kind, _ -> told(browser.get(address(operation, kind, UUID.randomUUID()))));
    }

    private static String address(Api.Operation operation, String kind, UUID id) {
        return operation.at(id)
                + operation.query(name -> switch (name) {
                    case "kind", "matterKind" -> kind;
                    default -> operation.isId(name) && !PLACES.contains(name) ? id.toString() : null;
                });
    }

    // --- commands ---

    /** Tries every command, on what was planted and on nothing: it is refused alike, and nothing is said. */
    List<String> command() {
        List<String> wrong = new ArrayList<>();
        for (Api.Operation operation : api.commands()) {
            if (operation.path().equals(ANSWERED_BY_SILENCE)) {
                continue;
            }
            String nothing = tryOut(operation, UUID.randomUUID(), wrong);
            for (UUID id : operation.path().contains("{") ? named(operation) : List.<UUID>of()) {
                String answer = tryOut(operation, id, wrong);
                if (!mayKnow(id) && !answer.equals(nothing)) {
                    wrong.add(name + " " + operation + " tells what is there from nothing:\n    " + brief(answer)
                            + "\n    " + brief(nothing));
                }
            }
        }
        return wrong;
    }

    /** Planted things of the kind that the address is about: {@code /api/deals/{id}/ending} is about deals. */
    private List<UUID> named(Api.Operation operation) {
        String kind = operation.path().split("/")[2].replaceAll("s$", "");
        return planting.partsIn(kind);
    }

    private String tryOut(Api.Operation operation, UUID id, List<String> wrong) {
        if (mayKnow(id)) {
            return "";
        }
        Reply reply = browser.ask(operation.method(), operation.at(id));
        boolean obeyed = !NO.contains(reply.status());
        if (obeyed || viewer == null && !operation.isOpen() && reply.status() != 401) {
            wrong.add(name + " " + operation + " answered " + reply.status() + " " + brief(reply.body()));
        }
        String answer = told(reply);
        sayIfItLeaks(operation.toString(), answer, wrong);
        return answer;
    }

    // --- what was said ---

    private void sayIfItLeaks(String asked, String answer, List<String> leaks) {
        planting.heardIn(answer, viewer)
                .forEach(secret -> leaks.add(name + " " + asked + " says " + secret + ": " + brief(answer)));
    }

    /** Status, headers and body; an answer may repeat the address it was asked at, and has a trace of its own. */
    private static String told(Reply reply) {
        String body = reply.body()
                .replaceAll("\"(instance|trace)\":\"[^\"]*\"", "\"$1\":\"\"")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>");
        StringBuilder headers = new StringBuilder();
        reply.response().headers().map().forEach((header, values) -> {
            if (!THE_SAME_FOR_ALL.contains(header.toLowerCase())) {
                headers.append(header).append(values);
            }
        });
        return reply.status() + " " + headers + " " + body;
    }

    /** Around the first place where two answers part. */
    private static String difference(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 40);
        return "…" + brief(before.substring(from)) + "\n    …" + brief(after.substring(from));
    }

    private static String brief(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
