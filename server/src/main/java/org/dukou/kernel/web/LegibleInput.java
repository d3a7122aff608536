package org.dukou.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing comes in that no database can keep: a NUL, or half of a character that takes two. Whatever is asked or said is
 * looked through here, before any controller reads it.
 */
@ControllerAdvice
final class LegibleInput extends RequestBodyAdviceAdapter implements HandlerInterceptor {

    private final JsonMapper json;

    LegibleInput(JsonMapper json) {
        this.json = json;
    }

    /** Parameters of the address, fields of a form, and the names of files sent along. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            parametersOf(request).forEach((name, values) -> {
                assertLegible(name, name);
                for (String value : values) {
                    assertLegible(value, name);
                }
            });
            if (request instanceof MultipartHttpServletRequest form) {
                form.getMultiFileMap()
                        .forEach((name, files) ->
                                files.forEach(file -> assertLegible(file.getOriginalFilename(), name)));
            }
        }
        return true;
    }

    private static Map<String, String[]> parametersOf(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (InvalidParameterException undecodable) {
            throw new Invalid("request/characters-not-legible", undecodableIn(request.getQueryString()));
        }
    }

    /** The first parameter of the address whose bytes are no text; null when it is none of these. */
    static @Nullable String undecodableIn(@Nullable String query) {
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !isText(parameter))
                .map(parameter -> parameter.split("=", 2)[0])
                .map(name -> isText(name) ? name : "")
                .findFirst()
                .orElse(null);
    }

    private static boolean isText(String encoded) {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException broken) {
            return false;
        }
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    /** Every name and every text of a JSON body, whatever it will be read into. */
    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readNBytes(RepeatableRequest.LARGEST_BODY + 1);
        if (body.length > RepeatableRequest.LARGEST_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    assertLegible(parser.getString(), pathOf(parser.streamReadContext()));
                }
            }
        } catch (JacksonException broken) {
            // Whoever reads it next says what is wrong with it.
        }
        return new Read(message.getHeaders(), body);
    }

    private static void assertLegible(@Nullable String text, String field) {
        if (text != null && !isLegible(text)) {
            throw new Invalid("request/characters-not-legible", plain(field));
        }
    }

    static boolean isLegible(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(LegibleInput::isHalf);
    }

    /** A pair of surrogates is one code point beyond them; what is still a surrogate has lost its other half. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The name of the field may be the very thing that cannot be written. */
    private static String plain(String field) {
        return field.codePoints()
                .filter(codePoint -> codePoint != 0 && !isHalf(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Such as {@code team[2].name}. */
    private static String pathOf(@Nullable TokenStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        String outside = pathOf(place.getParent());
        if (place.inArray()) {
            return outside + "[" + place.getCurrentIndex() + "]";
        }
        return place.currentName() == null ? outside : outside + (outside.isEmpty() ? "" : ".") + place.currentName();
    }

    /** A body that was read once and is read again. */
    private record Read(HttpHeaders headers, byte[] body) implements HttpInputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }
    }
}
