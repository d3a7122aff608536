package org.dukou.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dukou.kernel.Pinyin;
import org.dukou.kernel.time.HouseClock;
import org.dukou.search.Analysis.Piece;
import org.dukou.search.Hit.Mark;
import org.dukou.search.Hit.Marked;

/** Marks in what was found what had been looked for, by the same analysis by which it was found. */
final class Marking {

    private static final int BEFORE = 16;
    private static final int LONGEST_LINE = 90;

    private final List<String> words;

    Marking(List<String> words) {
        this.words = words;
    }

    Hit hit(Entry entry) {
        Marked title = marked(entry.title(), words);
        Marked number = entry.number() == null ? null : markedNumber(entry.number());
        List<String> elsewhere = words.stream()
                .filter(word -> !marked(entry.title(), List.of(word)).isMarked())
                .filter(word -> entry.number() == null || !isPartOf(word, entry.number()))
                .toList();
        return new Hit(
                entry.kind(),
                entry.id(),
                number,
                title,
                line(entry, elsewhere).orElse(null),
                entry.stage(),
                entry.unit(),
                entry.changedAt().atZone(HouseClock.SHANGHAI).toOffsetDateTime(),
                entry.link());
    }

    private Marked markedNumber(String number) {
        boolean found = words.stream().anyMatch(word -> isPartOf(word, number));
        return new Marked(number, found ? List.of(new Mark(0, number.length())) : List.of());
    }

    private static boolean isPartOf(String word, String number) {
        String squeezed = Analysis.squeezed(word);
        return squeezed.length() > 1 && Analysis.squeezed(number).contains(squeezed);
    }

    private static Optional<Marked> line(Entry entry, List<String> elsewhere) {
        if (elsewhere.isEmpty()) {
            return Optional.empty();
        }
        return Stream.<Optional<Marked>>of(
                        entry.names().stream()
                                .filter(name -> !name.equals(entry.title()))
                                .filter(name -> elsewhere.stream().anyMatch(word -> isRead(name, word)))
                                .findFirst()
                                .map(name -> new Marked(name, List.of(new Mark(0, name.length())))),
                        entry.codes().stream()
                                .filter(code -> elsewhere.stream().anyMatch(word -> isPartOf(word, code)))
                                .findFirst()
                                .map(code -> new Marked(code, List.of(new Mark(0, code.length())))),
                        Optional.of(marked(entry.text(), elsewhere))
                                .filter(Marked::isMarked)
                                .map(Marking::cut))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isRead(String name, String word) {
        String squeezed = Analysis.squeezed(word);
        return marked(name, List.of(word)).isMarked()
                || Pinyin.readings(name).stream().anyMatch(reading -> reading.startsWith(squeezed));
    }

    private static Marked marked(String text, List<String> words) {
        List<Piece> wanted =
                words.stream().flatMap(word -> Analysis.wanted(word).stream()).toList();
        List<Mark> marks = new ArrayList<>();
        Analysis.pieces(text).stream()
                .filter(piece -> wanted.stream().anyMatch(one -> isThatPiece(piece, one)))
                .sorted(Comparator.comparingInt(Piece::from).thenComparingInt(Piece::to))
                .forEach(piece -> add(marks, piece));
        return new Marked(text, List.copyOf(marks));
    }

    private static boolean isThatPiece(Piece piece, Piece wanted) {
        return wanted.kind() == Piece.Kind.WORD
                ? piece.term().startsWith(wanted.term())
                : piece.term().equals(wanted.term());
    }

    private static void add(List<Mark> marks, Piece piece) {
        if (!marks.isEmpty() && piece.from() <= marks.getLast().to()) {
            Mark last = marks.removeLast();
            marks.add(new Mark(last.from(), Math.max(last.to(), piece.to())));
        } else {
            marks.add(new Mark(piece.from(), piece.to()));
        }
    }

    /** The part of a long text where the first mark is. */
    private static Marked cut(Marked whole) {
        String text = requireNonNull(whole).text();
        if (text.length() <= LONGEST_LINE) {
            return whole;
        }
        int from = Math.max(0, whole.marks().getFirst().from() - BEFORE);
        int to = Math.min(text.length(), from + LONGEST_LINE);
        String before = from > 0 ? "…" : "";
        String after = to < text.length() ? "…" : "";
        int shift = before.length() - from;
        List<Mark> marks = whole.marks().stream()
                .filter(mark -> mark.from() < to)
                .map(mark -> new Mark(mark.from() + shift, Math.min(mark.to(), to) + shift))
                .toList();
        return new Marked(before + text.substring(from, to) + after, marks);
    }
}
