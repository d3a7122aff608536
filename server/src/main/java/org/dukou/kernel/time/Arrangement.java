package org.dukou.kernel.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 节假日安排: which days the State Council has made days off, and which weekends working days. Of a year it says nothing
 * about, only the weekends are known.
 */
public final class Arrangement {

    /** @param working true for a weekend that is worked, false for a day off; both days inclusive */
    public record Span(int year, boolean working, LocalDate from, LocalDate to) {
        private Stream<LocalDate> days() {
            return from.datesUntil(to.plusDays(1));
        }
    }

    private static final String FILE = "calendar/holidays.csv";
    private static final Arrangement PUBLISHED = new Arrangement(read());

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    public Arrangement(Collection<Span> spans) {
        for (Span span : spans) {
            years.add(span.year());
            span.days().forEach(span.working() ? worked::add : off::add);
        }
    }

    /** What the State Council has published, as shipped with the house. */
    public static Arrangement published() {
        return PUBLISHED;
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** 法定休假日: a weekend that is not worked, or a public holiday. */
    public boolean isDayOff(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return off.contains(day) || weekend && !worked.contains(day);
    }

    /** The spans shipped with the house, so that those entered later can be added to them. */
    public static List<Span> shipped() {
        return read();
    }

    private static List<Span> read() {
        try (InputStream bytes = Objects.requireNonNull(
                        Arrangement.class.getClassLoader().getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .map(cell -> new Span(
                            Integer.parseInt(cell[0]),
                            cell[1].equals("work"),
                            LocalDate.parse(cell[2]),
                            LocalDate.parse(cell[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
