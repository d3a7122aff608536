package org.dukou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file somebody wrote: read strictly, decimals exactly, nothing said twice. */
final class JsonFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 10;
    /** Names the whole file where no single field is at fault. */
    static final String FIELD = "FILE";

    private static final Pattern TWICE = Pattern.compile("Duplicate [^\"]*\"([^\"]*)\"");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonFile() {}

    /** @throws Invalid {@code cli/file-missing}, {@code cli/file-unreadable}, {@code cli/not-json} … */
    static JsonNode read(String name) {
        byte[] bytes = bytes(name);
        try {
            JsonNode read = STRICT.readTree(bytes);
            if (read.isMissingNode()) {
                throw new Invalid("cli/not-json", FIELD, name, 1, 1);
            }
            return read;
        } catch (JacksonException notJson) {
            Matcher twice = TWICE.matcher(notJson.getOriginalMessage());
            if (twice.find()) {
                throw new Invalid("cli/field-twice", twice.group(1), twice.group(1));
            }
            TokenStreamLocation where = notJson.getLocation();
            throw new Invalid(
                    "cli/not-json",
                    FIELD,
                    name,
                    where == null ? 1 : Math.max(1, where.getLineNr()),
                    where == null ? 1 : Math.max(1, where.getColumnNr()));
        }
    }

    private static byte[] bytes(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new Invalid("cli/file-missing", FIELD, name);
            }
            if (Files.isRegularFile(path) && Files.size(path) > (long) LARGEST * MEGABYTE) {
                throw new Invalid("cli/file-too-large", FIELD, name, LARGEST);
            }
            return Files.readAllBytes(path);
        } catch (InvalidPathException | IOException | SecurityException unreadable) {
            throw new Invalid("cli/file-unreadable", FIELD, name);
        }
    }
}
