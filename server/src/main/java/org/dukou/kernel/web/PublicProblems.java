package org.dukou.kernel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of the house what went wrong, to whoever reads public pages; programs get the problem document instead. */
@Component
class PublicProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(PublicProblems.class);

    private final LocaleResolver languages;

    PublicProblems(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (!isForReaders(request)) {
            return null;
        }
        Locale locale = languages.resolveLocale(request);
        ProblemDetail told = tell(problem, request, locale);
        response.setHeader("Cache-Control", "no-store");
        if (problem instanceof TooMany often) {
            response.setHeader("Retry-After", String.valueOf(often.seconds()));
        }
        return new ModelAndView(
                "pages/problem",
                Map.of("problem", told, "p", PublicPageAdvice.voiceOf(request, locale)),
                HttpStatusCode.valueOf(told.getStatus()));
    }

    private static boolean isForReaders(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String accept = request.getHeader("Accept");
        return Stream.of("/api/", "/app", "/v3/", "/actuator").noneMatch(path::startsWith)
                && (accept == null || !accept.contains("json"));
    }

    private static ProblemDetail tell(Exception problem, HttpServletRequest request, Locale locale) {
        return switch (problem) {
            case Invalid invalid -> told(HttpStatus.BAD_REQUEST, invalid, locale);
            case Refusal refusal -> told(HttpStatus.CONFLICT, refusal, locale);
            case Missing missing -> told(HttpStatus.NOT_FOUND, missing, locale);
            case TooMany often ->
                ProblemAdvice.body(
                        HttpStatus.TOO_MANY_REQUESTS, "request/too-many", locale, often.wait(Words.in(locale)));
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                ProblemAdvice.body(known.getStatusCode(), ProblemAdvice.slugOf(known.getStatusCode()), locale);
            default -> {
                String trace = UUID.randomUUID().toString();
                log.error("{} {} failed, trace {}", request.getMethod(), request.getRequestURI(), trace, problem);
                yield ProblemAdvice.body(HttpStatus.INTERNAL_SERVER_ERROR, "request/our-fault", locale, trace);
            }
        };
    }

    private static ProblemDetail told(HttpStatus status, Problem problem, Locale locale) {
        return ProblemAdvice.body(status, problem.slug(), locale, problem.facts());
    }
}
