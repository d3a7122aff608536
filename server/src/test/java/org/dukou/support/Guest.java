package org.dukou.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door with a browser of their own: cookies, a language, and the headers the workbench sends. */
public class Guest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String language = "zh-CN";
    private boolean sendsToken = true;

    public Guest(String address) {
        this.address = address;
    }

    public Guest speaking(String language) {
        this.language = language;
        return this;
    }

    /** As another site would make this browser ask: with its cookies, without what only our own page can read. */
    public Guest withoutToken() {
        sendsToken = false;
        return this;
    }

    /** What this browser keeps under this name; empty for nothing. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public Guest signIn(String login, String password) {
        get("/api/session");
        post("/api/session", Map.of("login", login, "password", password)).is(200);
        return this;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** The bytes of a file. */
    public byte[] fetch(String path) {
        try {
            HttpResponse<byte[]> response = http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Says again what was said under this key. */
    public Reply post(String path, Object body, String key) {
        return send(json(path, key).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Reply post(String path, Object body, long version) {
        return post(path, body, UUID.randomUUID().toString(), version);
    }

    /** Says this under a key, of what was looked at in this version. */
    public Reply post(String path, Object body, String key, long version) {
        return send(json(path, key)
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Reply put(String path, Object body, long version) {
        return send(json(path, UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends a file as the workbench does. */
    public Reply upload(String path, String name, byte[] content) {
        String boundary = "----" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArrays(List.of(head, content, foot))));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** What waits for this person about one matter, as keys of words. */
    public List<String> waitingFor(UUID matter) {
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            Reply page = get("/api/worklist?size=100" + next).is(200);
            page.at("items")
                    .valueStream()
                    .filter(item -> item.at("/matter/id").asString().equals(matter.toString()))
                    .map(item -> item.at("/what").asString())
                    .forEach(found::add);
            next = page.at("next").isString() ? "&after=" + page.text("next") : null;
        } while (next != null);
        return found;
    }

    /** Any method, for tests that walk every endpoint. */
    public Reply ask(String method, String path) {
        return switch (method) {
            case "GET" -> get(path);
            case "DELETE" -> delete(path);
            case "PUT" -> put(path, Map.of(), 0);
            default -> post(path, Map.of(), 0);
        };
    }

    /** Sends a form of a public page, as a browser without script does; a redirect is not followed. */
    public Reply submitForm(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /**
     * Sends a form of a public page with files in its field, as a browser without script does.
     *
     * @param files by their names
     */
    public Reply submitForm(String path, Map<String, String> form, String field, Map<String, byte[]> files) {
        String boundary = "----" + UUID.randomUUID();
        List<byte[]> parts = new ArrayList<>();
        form.forEach((name, value) -> parts.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n")));
        files.forEach((name, content) -> {
            parts.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                    + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(content);
            parts.add(bytes("\r\n"));
        });
        parts.add(bytes("--" + boundary + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder json(String path, String key) {
        return request(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", language);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> sendsToken && cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            // As behind a proxy where the encryption ends.
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return new Reply(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
