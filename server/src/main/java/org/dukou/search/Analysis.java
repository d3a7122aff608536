package org.dukou.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * How words are taken apart, named once for the index, the question and what is marked in an answer: single characters and
 * pairs of characters, whatever their width and case. On technical Chinese this finds better than any dictionary.
 */
final class Analysis {

    /** Part of an index: one of another version is made anew. */
    static final String VERSION = "2";

    static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream width = new CJKWidthFilter(tokenizer);
            TokenStream lower = new LowerCaseFilter(width);
            int scripts =
                    CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
            return new TokenStreamComponents(tokenizer, new CJKBigramFilter(lower, scripts, true));
        }
    };

    private Analysis() {}

    /** One piece of a text and where it stands there. */
    record Piece(String term, Kind kind, int place, int from, int to) {

        enum Kind {
            CHARACTER,
            PAIR,
            WORD
        }
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        try (TokenStream tokens = WORDS.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            int place = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                place += step.getPositionIncrement();
                pieces.add(
                        new Piece(term.toString(), kind(type.type()), place, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pieces;
    }

    private static Piece.Kind kind(String type) {
        return switch (type) {
            case CJKBigramFilter.DOUBLE_TYPE -> Piece.Kind.PAIR;
            case CJKBigramFilter.SINGLE_TYPE -> Piece.Kind.CHARACTER;
            default -> Piece.Kind.WORD;
        };
    }

    /** The pieces by which a text is looked for: pairs, words, and characters that stand alone. */
    static List<Piece> wanted(String text) {
        List<Piece> pieces = pieces(text);
        return pieces.stream()
                .filter(piece -> piece.kind() != Piece.Kind.CHARACTER
                        || pieces.stream()
                                .noneMatch(pair -> pair.kind() == Piece.Kind.PAIR
                                        && pair.from() <= piece.from()
                                        && piece.to() <= pair.to()))
                .toList();
    }

    /** A number without brackets, blanks, hyphens, width and case: 披〔２０２６〕0012 号 is 披20260012号. */
    static String squeezed(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
