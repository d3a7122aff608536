package org.dukou.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The house that runs, asked as a person: with their rights, and with their name in the journal. */
final class House {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String address;
    private final Locale locale;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    House(String address, Locale locale) {
        this.address = address.replaceAll("/+$", "");
        this.locale = locale;
    }

    /** @throws SaidNo when name or password are not right */
    void signIn(String login, String password) {
        get("/api/session");
        post("/api/session", Map.of("login", login, "password", password), null);
    }

    JsonNode get(String path) {
        return read(send(request(path).GET(), BodyHandlers.ofString()));
    }

    /** Where the house has no such address, an empty answer. */
    JsonNode getIfThere(String path) {
        HttpResponse<String> answer = send(request(path).GET(), BodyHandlers.ofString());
        return answer.statusCode() == 404 ? JSON.createArrayNode() : read(answer);
    }

    JsonNode post(String path, Object body, @Nullable Long version) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return read(
                send(request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))), BodyHandlers.ofString()));
    }

    /** Sends a file as it streams. */
    JsonNode upload(Path file) throws IOException {
        String boundary = "----" + UUID.randomUUID();
        String name = String.valueOf(file.getFileName()).replaceAll("[\"\\r\\n]", "_");
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head), BodyPublishers.ofFile(file), BodyPublishers.ofByteArray(foot));
        return read(send(
                request("/api/documents")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(body),
                BodyHandlers.ofString()));
    }

    void fetch(String path, Path into) throws IOException {
        HttpResponse<byte[]> answer = send(request(path).GET(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw SaidNo.of(JSON.readTree(answer.body()));
        }
        Files.write(into, answer.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(URI.create(address + path));
        } catch (IllegalArgumentException noAddress) {
            throw new Invalid("cli/house-unreachable", "house", address);
        }
        request.timeout(PATIENCE).header("Accept-Language", locale.toLanguageTag());
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException unreachable) {
            throw new Invalid("cli/house-unreachable", "house", address);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            JsonNode body = answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            if (answer.statusCode() >= 400) {
                throw SaidNo.of(body);
            }
            return body;
        } catch (JacksonException noHouse) {
            throw new Invalid("cli/house-unreachable", "house", address);
        }
    }
}
