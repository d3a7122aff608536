package org.dukou.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Stale;
import org.dukou.kernel.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says what went wrong, in the asker's language, as a problem document (RFC 9457). What the house itself got wrong leaves
 * it only as a trace id.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem, Locale locale) {
        HttpStatus status = switch (problem) {
            case Invalid _ -> HttpStatus.BAD_REQUEST;
            case Refusal _ -> HttpStatus.CONFLICT;
            case Missing _ -> HttpStatus.NOT_FOUND;
        };
        ProblemDetail body = body(status, problem.slug(), locale, problem.facts());
        if (problem.field() != null) {
            body.setProperty("field", problem.field());
        }
        if (problem instanceof Invalid invalid) {
            body.setProperty(
                    "errors",
                    invalid.each().stream()
                            .map(each -> fieldError(each, locale))
                            .toList());
        }
        return answer(status, body);
    }

    private static Map<String, String> fieldError(Invalid each, Locale locale) {
        String field = each.field();
        String detail = Words.in(locale).say("problem." + each.slug(), each.facts());
        return Map.of("field", field == null ? "" : field, "slug", each.slug(), "detail", detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentNotValidException invalid, Locale locale) {
        List<Invalid> faults = BrokenMark.each(invalid.getBindingResult().getFieldErrors());
        ProblemDetail body = body(HttpStatus.BAD_REQUEST, "request/fields-invalid", locale, faults.size());
        if (!faults.isEmpty()) {
            body.setProperty("field", faults.getFirst().field());
        }
        body.setProperty(
                "errors", faults.stream().map(each -> fieldError(each, locale)).toList());
        return answer(HttpStatus.BAD_REQUEST, body);
    }

    /** A value the records themselves refused while being read keeps its own words and field. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable, Locale locale) {
        Problem told = UnreadableInput.explain(unreadable);
        return on(told, locale);
    }

    /** Something in the address that is not what stands there: a word for a number; under a broken id there is nothing. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return on(new Missing(), locale);
        }
        return on(new Invalid("request/field-not-understood", mismatch.getName(), mismatch.getName()), locale);
    }

    @ExceptionHandler({Stale.class, OptimisticLockingFailureException.class})
    ResponseEntity<ProblemDetail> onStale(Locale locale) {
        return answer(HttpStatus.CONFLICT, body(HttpStatus.CONFLICT, "request/stale", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(KeyReused reused, Locale locale) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, body(HttpStatus.UNPROCESSABLE_CONTENT, "request/key-reused", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooMany tooMany, Locale locale) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()))
                .body(body(HttpStatus.TOO_MANY_REQUESTS, "request/too-many", locale, tooMany.wait(Words.in(locale))));
    }

    /** The page stood open for too long, or the command comes from another site; the workbench asks once more. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CsrfException outOfDate, Locale locale) {
        return answer(HttpStatus.FORBIDDEN, body(HttpStatus.FORBIDDEN, "request/page-out-of-date", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccessDeniedException denied, Locale locale) {
        return answer(HttpStatus.FORBIDDEN, body(HttpStatus.FORBIDDEN, "request/not-yours-to-do", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(BadCredentialsException wrong, Locale locale) {
        return answer(HttpStatus.UNAUTHORIZED, body(HttpStatus.UNAUTHORIZED, "request/wrong-name-or-password", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AuthenticationException signedOut, Locale locale) {
        return answer(HttpStatus.UNAUTHORIZED, body(HttpStatus.UNAUTHORIZED, "request/signed-out", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception other, Locale locale, HttpServletRequest request) {
        if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = known.getStatusCode();
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(body(status, slugOf(status), locale));
        }
        String trace = UUID.randomUUID().toString();
        log.error("{} {} failed, trace {}", request.getMethod(), request.getRequestURI(), trace, other);
        ProblemDetail body = body(HttpStatus.INTERNAL_SERVER_ERROR, "request/our-fault", locale, trace);
        body.setProperty("trace", trace);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, body);
    }

    static String slugOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "request/missing";
            case 405 -> "request/method-not-known";
            case 406, 415 -> "request/wrong-type";
            case 413 -> "request/too-large";
            default -> "request/not-understood";
        };
    }

    static ProblemDetail body(HttpStatusCode status, String slug, Locale locale, Object... facts) {
        Words words = Words.in(locale);
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(URI.create("/problems/" + slug));
        body.setTitle(words.say("problem.title." + status.value()));
        body.setDetail(words.say("problem." + slug, facts));
        return body;
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, ProblemDetail body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
