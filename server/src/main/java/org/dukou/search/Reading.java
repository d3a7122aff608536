package org.dukou.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dukou.search.Analysis.Piece;

/**
 * Reads what was typed. Every word must be found, each wherever it is found best: as the whole of a number or title, as part
 * of a number, in the title, among the names, as pinyin, in the text.
 *
 * <p>What each is worth is fixed here and depends on nothing else in the index: were rare words worth more, the order of an
 * answer would tell how often a word stands in what the viewer may not see.
 */
final class Reading {

    private static final float WHOLE = 40;
    private static final float PART_OF_NUMBER = 14;
    private static final float PART_OF_ANOTHER_CODE = 12;
    private static final float IN_TITLE = 10;
    private static final float NAME_IN_PINYIN = 9;
    private static final float IN_NAMES = 8;
    private static final float NAME_BEGINS = 4;
    private static final float IN_TEXT = 2;
    private static final float INITIALS_OF_TITLE = 1;

    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_INITIALS = 3;

    /** This much of what was typed must be there when not all of it is. */
    private static final double LEAST = 0.5;

    private static final int ENOUGH_PAIRS = 3;

    private Reading() {}

    /** Every word as it was typed. */
    static Query exact(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anywhere(word), Occur.MUST));
        if (words.size() > 1) {
            // A title typed whole with its blanks, or a name in pinyin with one between the syllables.
            Query joined = anywhere(String.join("", words));
            return new BooleanQuery.Builder()
                    .add(all.build(), Occur.SHOULD)
                    .add(joined, Occur.SHOULD)
                    .build();
        }
        return all.build();
    }

    /** Most of the pairs and words; nothing when there are too few to leave any out. */
    static Query loose(List<String> words) {
        List<Piece> pieces =
                words.stream().flatMap(word -> Analysis.wanted(word).stream()).toList();
        if (pieces.size() < ENOUGH_PAIRS) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        for (Piece piece : pieces) {
            most.add(
                    best(List.of(
                            worth(IN_TITLE, new TermQuery(new Term(Fields.TITLE, piece.term()))),
                            worth(IN_TEXT, new TermQuery(new Term(Fields.TEXT, piece.term()))))),
                    Occur.SHOULD);
        }
        return most.setMinimumNumberShouldMatch((int) Math.ceil(pieces.size() * LEAST))
                .build();
    }

    /** What the viewer may know of. */
    static Query visibleTo(Collection<String> tokens) {
        return new TermInSetQuery(
                Fields.AUDIENCE, tokens.stream().map(BytesRef::new).toList());
    }

    private static Query anywhere(String word) {
        List<Query> ways = new ArrayList<>();
        String squeezed = Analysis.squeezed(word);
        ways.add(worth(WHOLE, new TermQuery(new Term(Fields.WHOLE, squeezed))));
        if (squeezed.length() >= SHORTEST_PART && squeezed.chars().anyMatch(Character::isDigit)) {
            ways.add(worth(PART_OF_NUMBER, new PrefixQuery(new Term(Fields.NUMBER, squeezed))));
            ways.add(worth(PART_OF_ANOTHER_CODE, new PrefixQuery(new Term(Fields.CODE, squeezed))));
        }
        List<Piece> pieces = Analysis.wanted(word);
        if (!pieces.isEmpty()) {
            ways.add(worth(IN_TITLE, together(Fields.TITLE, pieces)));
            ways.add(worth(IN_NAMES, together(Fields.NAMES, pieces)));
            ways.add(worth(IN_TEXT, together(Fields.TEXT, pieces)));
        }
        if (squeezed.matches("[a-z]+")) {
            ways.add(worth(NAME_IN_PINYIN, new TermQuery(new Term(Fields.PINYIN, squeezed))));
            ways.add(worth(NAME_BEGINS, new PrefixQuery(new Term(Fields.PINYIN, squeezed))));
            if (squeezed.length() >= SHORTEST_INITIALS) {
                ways.add(worth(INITIALS_OF_TITLE, new PrefixQuery(new Term(Fields.INITIALS, squeezed))));
            }
        }
        return best(ways);
    }

    /** The pieces beside each other, as they were typed; a Latin word at the end may go on. */
    private static Query together(String field, List<Piece> pieces) {
        Piece last = pieces.getLast();
        if (last.kind() != Piece.Kind.WORD) {
            return phrase(field, pieces);
        }
        Query begins = new PrefixQuery(new Term(field, last.term()));
        return pieces.size() == 1
                ? begins
                : new BooleanQuery.Builder()
                        .add(phrase(field, pieces.subList(0, pieces.size() - 1)), Occur.MUST)
                        .add(begins, Occur.MUST)
                        .build();
    }

    private static Query phrase(String field, List<Piece> pieces) {
        if (pieces.size() == 1) {
            return new TermQuery(new Term(field, pieces.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        pieces.forEach(piece -> phrase.add(
                new Term(field, piece.term()), piece.place() - pieces.getFirst().place()));
        return phrase.build();
    }

    private static Query best(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query worth(float points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
