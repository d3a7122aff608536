package org.dukou.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the house in one language: names of stages and roles, sentences of the timeline, problems. Chinese first;
 * whoever asks in English gets English, everyone else Chinese.
 *
 * <p>They lie in {@code words/<module>.properties} (Chinese) and {@code words/<module>_en.properties}, one pair per module,
 * listed in {@code words/index}, and need no Spring, so that the command line speaks them too.
 */
public final class Words {

    private static final Map<String, Words> LANGUAGES = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties phrases = new Properties();

    private Words(Locale locale, String suffix) {
        this.locale = locale;
        modules().forEach(module -> load("words/" + module + suffix + ".properties"));
    }

    public static Words in(Locale asked) {
        boolean english = Locale.ENGLISH.getLanguage().equals(asked.getLanguage());
        return english
                ? LANGUAGES.computeIfAbsent("en", _ -> new Words(Locale.ENGLISH, "_en"))
                : LANGUAGES.computeIfAbsent("zh", _ -> new Words(Locale.SIMPLIFIED_CHINESE, ""));
    }

    /** The modules that bring words. */
    static List<String> modules() {
        try (InputStream index = open("words/index")) {
            return Arrays.stream(new String(index.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The phrase with its places {0}, {1} … filled; the key itself where there is no phrase, which a test forbids. */
    public String say(String key, Object... facts) {
        return new MessageFormat(pattern(key), locale).format(spoken(facts));
    }

    public Locale locale() {
        return locale;
    }

    /** The phrase as written, with its places open. */
    public String pattern(String key) {
        return phrases.getProperty(key, key);
    }

    public boolean knows(String key) {
        return phrases.containsKey(key);
    }

    public Set<String> keys() {
        return phrases.stringPropertyNames();
    }

    /** Amounts are grouped; other numbers and dates are said as they are written, not as a locale would decorate them. */
    private static Object[] spoken(Object[] facts) {
        return Arrays.stream(facts)
                .map(fact -> fact instanceof Money amount ? amount.grouped() : String.valueOf(fact))
                .toArray();
    }

    private void load(String file) {
        try (InputStream bytes = open(file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            phrases.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream bytes = Words.class.getClassLoader().getResourceAsStream(file);
        if (bytes == null) {
            throw new IOException("no " + file + " on the class path");
        }
        return bytes;
    }
}
