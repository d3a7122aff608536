package org.dukou.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.dukou.kernel.Pinyin;
import org.dukou.search.Question.Facet;
import org.jspecify.annotations.Nullable;

/** How an entry lies in the index. */
final class Fields {

    static final String ABOUT = "about";
    static final String ID = "id";
    static final String AUDIENCE = "audience";
    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String TEXT = "text";

    /** Numbers and titles, each squeezed and whole. */
    static final String WHOLE = "whole";

    /** The number of the thing itself, from each of its characters on, so that any part of it begins something. */
    static final String NUMBER = "number";

    /** In the same way the other numbers by which it is known. */
    static final String CODE = "code";

    static final String PINYIN = "pinyin";

    /** Of a title, from each of its letters on. */
    static final String INITIALS = "initials";

    static final String CHANGED = "changed";

    /** Titles are typed by their initials from the beginning or the middle, not in whole paragraphs. */
    private static final int LONGEST_INITIALS = 40;

    /** Nobody types more than this to mean the whole of something. */
    private static final int LONGEST_WHOLE = 200;

    private Fields() {}

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(ABOUT, entry.about().toString(), Field.Store.NO));
        document.add(new StoredField(ID, entry.id().toString()));
        document.add(new SortedDocValuesField(ID, new BytesRef(entry.id().toString())));
        document.add(new NumericDocValuesField(CHANGED, entry.changedAt().toEpochMilli()));
        entry.audience().forEach(token -> document.add(new StringField(AUDIENCE, token, Field.Store.NO)));
        document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
        document.add(new TextField(TEXT, entry.text(), Field.Store.NO));
        entry.names().forEach(name -> document.add(new TextField(NAMES, name, Field.Store.NO)));
        codes(entry, document);
        pinyin(entry, document);
        facet(document, Facet.KIND, entry.kind());
        facet(document, Facet.UNIT, entry.unit());
        facet(document, Facet.YEAR, entry.year());
        facet(document, Facet.STAGE, entry.stage());
        return document;
    }

    private static void codes(Entry entry, Document document) {
        Set<String> wholes = new LinkedHashSet<>();
        wholes.add(Analysis.squeezed(entry.title()));
        wholes.addAll(squeezed(Stream.ofNullable(entry.number())));
        wholes.addAll(squeezed(entry.codes().stream()));
        wholes.removeIf(whole -> whole.length() > LONGEST_WHOLE);
        wholes.forEach(whole -> document.add(new StringField(WHOLE, whole, Field.Store.NO)));
        parts(NUMBER, squeezed(Stream.ofNullable(entry.number())), document);
        parts(CODE, squeezed(entry.codes().stream()), document);
    }

    private static List<String> squeezed(Stream<String> codes) {
        return codes.map(Analysis::squeezed).filter(code -> !code.isEmpty()).toList();
    }

    private static void parts(String field, List<String> codes, Document document) {
        Set<String> parts = new LinkedHashSet<>();
        codes.forEach(code -> parts.addAll(endings(code)));
        parts.forEach(part -> document.add(new StringField(field, part, Field.Store.NO)));
    }

    private static void pinyin(Entry entry, Document document) {
        Set<String> readings = new LinkedHashSet<>();
        entry.names().forEach(name -> readings.addAll(Pinyin.readings(name)));
        readings.forEach(reading -> document.add(new StringField(PINYIN, reading, Field.Store.NO)));
        String initials = Analysis.squeezed(Pinyin.initials(entry.title()));
        endings(initials.length() > LONGEST_INITIALS ? initials.substring(0, LONGEST_INITIALS) : initials)
                .forEach(ending -> document.add(new StringField(INITIALS, ending, Field.Store.NO)));
    }

    private static Set<String> endings(String text) {
        Set<String> endings = new LinkedHashSet<>();
        for (int from = 0; from < text.length() - 1; from++) {
            endings.add(text.substring(from));
        }
        return endings;
    }

    private static void facet(Document document, Facet facet, @Nullable Object value) {
        if (value != null) {
            document.add(new StringField(facet.field(), value.toString(), Field.Store.NO));
            document.add(new SortedDocValuesField(facet.field(), new BytesRef(value.toString())));
        }
    }
}
