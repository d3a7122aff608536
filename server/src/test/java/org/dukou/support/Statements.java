package org.dukou.support;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Looks over the shoulder of every request that any test makes. Looking changes nothing, and takes four statements at
 * most; what changes something leaves a line in the journal. The test in which that is broken fails.
 */
@TestConfiguration
public class Statements implements AfterEachCallback {

    private static final int MOST_FOR_A_PAGE = 4;

    private static final Pattern CHANGE = Pattern.compile(
            "^\\s*(?:with\\s.*?\\)\\s*)?(?:insert\\s+into|update|delete\\s+from)\\s+(?:only\\s+)?\"?([a-z_]+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Tables of the plumbing: who is signed in, what was asked twice, what is still to be heard, what is being typed, and
     * which copies and messages one has read and with what view a list opens.
     */
    private static final Set<String> PLUMBING = Set.of(
            "spring_session",
            "spring_session_attributes",
            "idempotency",
            "event_publication",
            "draft",
            "number_series",
            "copied_item",
            "view_default",
            "message_read");

    /** Asked by the door, not by the desk: the session, and what the viewer may do. */
    private static final Pattern AT_THE_DOOR = Pattern.compile(
            "spring_session|left join assignment a on a.person = p.id|with recursive present|idempotency",
            Pattern.CASE_INSENSITIVE);

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();
    private static final Queue<String> WRONG = new ConcurrentLinkedQueue<>();

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> found = new ArrayList<>();
        for (String wrong = WRONG.poll(); wrong != null; wrong = WRONG.poll()) {
            found.add(wrong);
        }
        if (!found.isEmpty()) {
            throw new AssertionError(String.join("\n", found));
        }
    }

    @Bean
    FilterRegistrationBean<Filter> overTheShoulder() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((asked, answered, chain) -> {
            List<String> statements = new ArrayList<>();
            HEARD.set(statements);
            try {
                chain.doFilter(asked, answered);
            } finally {
                HEARD.remove();
                judge((HttpServletRequest) asked, ((HttpServletResponse) answered).getStatus(), statements);
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** What is carried out on this thread meanwhile. */
    static List<String> heardDuring(Runnable work) {
        List<String> statements = new ArrayList<>();
        HEARD.set(statements);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return statements;
    }

    private static void judge(HttpServletRequest request, int status, List<String> statements) {
        String what = request.getMethod() + " " + request.getRequestURI();
        if (!what.contains("/api/session") && status < 300) {
            WRONG.addAll(faults(what, statements));
        }
    }

    /** @param what method and address of a request that was answered well */
    static List<String> faults(String what, List<String> statements) {
        List<String> faults = new ArrayList<>();
        Set<String> changed = changed(statements);
        if (what.startsWith("GET ")) {
            if (!changed.isEmpty()) {
                faults.add(what + " only looks, but changed " + changed);
            }
            List<String> asked = statements.stream()
                    .filter(statement -> !AT_THE_DOOR.matcher(statement).find())
                    .toList();
            if (asked.size() > MOST_FOR_A_PAGE) {
                faults.add(what + " took " + asked.size() + " statements:\n  " + String.join("\n  ", asked));
            }
        } else if (!changed.isEmpty() && !changed.contains("journal")) {
            faults.add(what + " changed " + changed + " and no line of the journal says so");
        }
        return faults;
    }

    private static Set<String> changed(List<String> statements) {
        Set<String> tables = new TreeSet<>();
        for (String statement : statements) {
            Matcher change = CHANGE.matcher(statement);
            if (change.find() && !PLUMBING.contains(change.group(1).toLowerCase())) {
                tables.add(change.group(1).toLowerCase());
            }
        }
        return tables;
    }

    @Bean
    static BeanPostProcessor listeningDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Listening(source) : bean;
            }
        };
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listenTo(super.getConnection(), Connection.class, null);
        }
    }

    /** Hands on every call, and writes down the statements that are carried out. */
    private static <T> T listenTo(T real, Class<T> face, @Nullable String prepared) {
        return face.cast(Proxy.newProxyInstance(
                face.getClassLoader(), new Class<?>[] {face}, (proxy, method, given) -> {
                    String name = method.getName();
                    List<String> heard = HEARD.get();
                    if (heard != null && name.startsWith("execute")) {
                        String sql =
                                given != null && given.length > 0 && given[0] instanceof String said ? said : prepared;
                        heard.add(
                                sql == null ? name : sql.replaceAll("\\s+", " ").strip());
                    }
                    try {
                        Object result = method.invoke(real, given);
                        return switch (result) {
                            case PreparedStatement statement
                            when face == Connection.class && given != null && given[0] instanceof String sql ->
                                listenTo(statement, PreparedStatement.class, sql);
                            case Statement statement
                            when face == Connection.class -> listenTo(statement, Statement.class, null);
                            case null, default -> result;
                        };
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
