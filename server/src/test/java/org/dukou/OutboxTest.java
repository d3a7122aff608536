package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dukou.deal.DealOpened;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.kernel.time.DayBegan;
import org.dukou.meeting.Assemblies;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Happened;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** After a crash a listener may hear everything twice, and the last thing first. Nothing may come of it. */
@DukouTest
class OutboxTest {

    private static final Set<String> PLUMBING =
            Set.of("event_publication", "spring_session", "spring_session_attributes", "idempotency", "search_change");

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Happened happened;
    private final PassingDays days;
    private final Campus campus;
    private final Numbers numbers;
    private final Assemblies assemblies;

    OutboxTest(
            ApplicationContext house,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            Happened happened,
            PassingDays days,
            Campus campus,
            Numbers numbers,
            Assemblies assemblies) {
        this.house = house;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.happened = happened;
        this.days = days;
        this.campus = campus;
        this.numbers = numbers;
        this.assemblies = assemblies;
    }

    @Test
    void whatIsHeardTwiceAndInReverseChangesNothing() {
        LocalDate began = days.today();
        happened.forget();
        new EventfulCase(campus, days).happens();
        assemblies.assembly().decides();
        outbox.drain();
        List<Object> again = new ArrayList<>(happened.all());
        began.datesUntil(days.today().plusDays(1)).map(DayBegan::new).forEach(again::add);
        List<Listener> listeners = listeners();
        assertThat(listeners.stream()
                        .filter(listener -> again.stream().noneMatch(listener::hears))
                        .map(Listener::method))
                .as("listeners to whom nothing of the story was said")
                .isEmpty();
        assertThat(changedBy(listeners, again)).isEmpty();
    }

    /** An outcome that could not be heard at once may be heard when the matter is already on its way again. */
    @Test
    void whatCameOfAnEarlierRoundDoesNotMoveTheNext() {
        happened.forget();
        Stories stories = new Stories(campus);
        Reply sentBack = stories.aDealIsSentBack("退回后再报");
        Reply approved = stories.aDealIsApproved("改价后再报");
        outbox.drain();
        stories.proposeAgain(sentBack);
        stories.proposeAtAnotherPrice(approved);
        outbox.drain();
        assertThat(changedBy(listeners(), new ArrayList<>(happened.all()))).isEmpty();
    }

    /** The gate itself: one who counts what it hears is found. */
    @Test
    void whoCountsWhatIsHeardIsFound() throws NoSuchMethodException {
        happened.forget();
        new Stories(campus).aDealIsProposed("数两遍");
        outbox.drain();
        Listener forgetful = new Listener(
                new Forgetful(numbers, days.today()), Forgetful.class.getDeclaredMethod("on", DealOpened.class));
        assertThat(changedBy(List.of(forgetful), new ArrayList<>(happened.all())))
                .anyMatch(change -> change.startsWith("number_series + "));
    }

    @Test
    void listenersAreHeardByAFewThreads() {
        happened.forget();
        new Stories(campus).aDealIsApproved("谁在听");
        outbox.drain();
        assertThat(happened.threads()).isNotEmpty().allMatch(thread -> thread.startsWith("listener-"));
    }

    /** Lets them hear it all twice, the last thing first; what is different then, table by table. */
    private List<String> changedBy(List<Listener> listeners, List<Object> heard) {
        List<Object> again = new ArrayList<>(heard);
        Collections.reverse(again);
        Map<String, Set<String>> before = everything();
        for (Object happening : again) {
            for (Listener listener : listeners) {
                if (listener.hears(happening)) {
                    transaction.executeWithoutResult(_ -> listener.hear(happening));
                    transaction.executeWithoutResult(_ -> listener.hear(happening));
                }
            }
        }
        outbox.drain();
        return difference(before, everything());
    }

    private static List<String> difference(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((table, rows) -> {
            Set<String> more = new TreeSet<>(rows);
            more.removeAll(before.getOrDefault(table, Set.of()));
            Set<String> fewer = new TreeSet<>(before.getOrDefault(table, Set.of()));
            fewer.removeAll(rows);
            more.stream().limit(3).forEach(row -> changed.add(table + " + " + brief(row)));
            fewer.stream().limit(3).forEach(row -> changed.add(table + " - " + brief(row)));
        });
        return changed;
    }

    /** A method that hears something that may be said again, on the bean itself, so that it is done when it returns. */
    private record Listener(Object bean, Method method) {

        boolean hears(Object happening) {
            return method.getParameterTypes()[0].isInstance(happening);
        }

        void hear(Object happening) {
            try {
                method.setAccessible(true);
                method.invoke(bean, happening);
            } catch (InvocationTargetException failed) {
                throw new IllegalStateException(method + " failed when it heard " + happening, failed.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** All who hear after commit, and all who hear that a day has begun: either may be told again. */
    private List<Listener> listeners() {
        return Stream.of(house.getBeanDefinitionNames())
                .filter(name -> house.getType(name) != null
                        && house.getType(name).getPackageName().startsWith("org.dukou"))
                .map(house::getBean)
                .<Object>map(AopTestUtils::getUltimateTargetObject)
                .flatMap(bean -> Stream.of(bean.getClass().getDeclaredMethods())
                        .filter(OutboxTest::mayHearAgain)
                        .map(method -> new Listener(bean, method)))
                .toList();
    }

    private static boolean mayHearAgain(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, ApplicationModuleListener.class)
                || AnnotatedElementUtils.hasAnnotation(method, EventListener.class)
                        && method.getParameterTypes()[0] == DayBegan.class;
    }

    private Map<String, Set<String>> everything() {
        Map<String, Set<String>> rows = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list().stream()
                .filter(table -> !PLUMBING.contains(table) && !table.contains("flyway"))
                .forEach(table -> rows.put(
                        table,
                        new TreeSet<>(jdbc.sql("select cast(t as text) from " + table + " t")
                                .query(String.class)
                                .list())));
        return rows;
    }

    private static String brief(String row) {
        return row.length() > 250 ? row.substring(0, 250) + "…" : row;
    }

    /** Hears every time as if it were the first. */
    private record Forgetful(Numbers numbers, LocalDate today) {

        void on(DealOpened opened) {
            numbers.next("忘", today);
        }
    }
}
