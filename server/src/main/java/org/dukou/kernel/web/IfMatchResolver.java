package org.dukou.kernel.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match: "3"}. */
final class IfMatchResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        Matcher etag = ETAG.matcher(header == null ? "" : header);
        if (!etag.matches()) {
            throw new Invalid("request/if-match-missing", HttpHeaders.IF_MATCH);
        }
        return new IfMatch(Long.parseLong(etag.group(1)));
    }
}
