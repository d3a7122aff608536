package org.dukou.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes every command safe to repeat. The key is written first, in the same transaction as everything the command does;
 * the answer is kept beside it and given again to whoever sends the same key, so a double click or a lost connection
 * does nothing twice. A refused command leaves no key behind and may be tried again.
 */
public final class SafeRepetition extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;
    private static final String KEEP_NO_ANSWER = SafeRepetition.class.getName() + ".keepNoAnswer";

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    SafeRepetition(KeptAnswers answers, TransactionTemplate transaction, HandlerExceptionResolver problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    /** What was sent or answered is secret: not even a hash of it stays, and saying it again does it again. */
    public static void keepNoAnswer(HttpServletRequest request) {
        request.setAttribute(KEEP_NO_ANSWER, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !"POST".equals(request.getMethod())
                || !path.startsWith("/api/")
                || path.startsWith("/api/public/")
                || path.startsWith("/api/session");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Viewer viewer = viewer();
        if (viewer == null) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            RepeatableRequest repeatable = RepeatableRequest.of(request);
            Command command = new Command(
                    keyOf(request), viewer.person(), "POST " + request.getRequestURI(), repeatable.bodyHash());
            transaction.executeWithoutResult(status -> {
                if (carryOut(command, repeatable, answer, chain)) {
                    status.setRollbackOnly();
                }
            });
        } catch (RuntimeException failure) {
            tell(failure, request, answer);
        }
        answer.copyBodyToResponse();
    }

    /** Returns true when nothing of it may stay. */
    private boolean carryOut(
            Command command, RepeatableRequest request, ContentCachingResponseWrapper answer, FilterChain chain) {
        if (!answers.claim(command)) {
            answers.repeat(command, answer);
            return false;
        }
        try {
            chain.doFilter(request, answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
        if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            return true;
        }
        if (request.getAttribute(KEEP_NO_ANSWER) != null) {
            answers.forget(command);
        } else {
            answers.keep(command, answer);
        }
        return false;
    }

    private void tell(RuntimeException failure, HttpServletRequest request, ContentCachingResponseWrapper answer) {
        answer.resetBuffer();
        if (problems.resolveException(request, answer, null, failure) == null) {
            throw failure;
        }
    }

    private static String keyOf(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid("request/idempotency-key-missing", HEADER, LONGEST_KEY);
        }
        return key;
    }

    private static @Nullable Viewer viewer() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    /** What was asked, and by whom. */
    record Command(String key, UUID person, String route, String bodyHash) {}

    static boolean isJson(HttpServletRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
