package org.dukou.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language that the address asks for with {@code lang}, else the first the browser asks for, else Chinese. */
final class LanguageOfReader extends AcceptHeaderLocaleResolver {

    private static final String PARAMETER = "lang=";

    LanguageOfReader() {
        setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = asked(request);
        return asked == null ? super.resolveLocale(request) : asked;
    }

    static @Nullable Locale asked(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(PARAMETER))
                .map(part -> part.startsWith(PARAMETER + "en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .findFirst()
                .orElse(null);
    }

    static String withoutLanguage(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith(PARAMETER))
                        .collect(Collectors.joining("&"));
    }
}
