package org.dukou.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.dukou.kernel.Invalid;
import org.dukou.search.Question.Chosen;
import org.dukou.search.Question.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The index of this node, on disk. It speaks of entries, questions and ids only, so that another engine could stand in its
 * place. What it says is final only after the desks have been asked again what the viewer may see.
 */
final class Index implements AutoCloseable {

    private static final String ID = "dukou.index";
    private static final String ANALYSIS = "dukou.analysis";

    /** What fits best, then what moved last. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.CHANGED, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.STRING, true));

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @throws IOException also when what lies there cannot be read */
    Index(Path place) throws IOException {
        folder = FSDirectory.open(place);
        writer = new IndexWriter(folder, new IndexWriterConfig(Analysis.WORDS));
        searchers = new SearcherManager(writer, null);
    }

    /** Under which the house knows it; empty while it is new, or when words were once taken apart otherwise. */
    Optional<UUID> id() {
        Map<String, String> said = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        String id = said.get(ID);
        return id != null && Analysis.VERSION.equals(said.get(ANALYSIS))
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    /** Forgets everything; from now on it is another index. */
    void beginAnew(UUID id) throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(
                Map.of(ID, id.toString(), ANALYSIS, Analysis.VERSION).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Writes these matters anew, so that there is of them what the entries say and nothing else; on disk when it returns. */
    void write(Collection<Entry.About> matters, List<Entry> entries) throws IOException {
        Map<String, List<Document>> documents = new LinkedHashMap<>();
        matters.forEach(about -> documents.put(about.toString(), new ArrayList<>()));
        entries.forEach(entry -> documents
                .computeIfAbsent(entry.about().toString(), _ -> new ArrayList<>())
                .add(Fields.of(entry)));
        for (Map.Entry<String, List<Document>> matter : documents.entrySet()) {
            Term about = new Term(Fields.ABOUT, matter.getKey());
            if (matter.getValue().isEmpty()) {
                writer.deleteDocuments(about);
            } else {
                writer.updateDocuments(about, matter.getValue());
            }
        }
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** How many entries there are, whoever may see them. */
    int size() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * What fits every word; if nothing does, what fits most of them.
     *
     * @param hidden matters that changed since they were indexed and are not for this viewer any more
     */
    Answer find(Question question, Collection<Entry.About> hidden) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Answer exact = find(searcher, question, guarded(Reading.exact(question.words()), question, hidden), false);
            return exact.total() == 0 && question.chosen().equals(Chosen.NOTHING)
                    ? find(searcher, question, guarded(Reading.loose(question.words()), question, hidden), true)
                    : exact;
        } finally {
            searchers.release(searcher);
        }
    }

    /** The best that fit, without counting. */
    List<UUID> best(Question question, Collection<Entry.About> hidden) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Query query = guarded(Reading.exact(question.words()), question, hidden);
            return ids(searcher, searcher.search(query, question.size(), ORDER).scoreDocs);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Answer find(IndexSearcher searcher, Question question, Query query, boolean loose)
            throws IOException {
        Counting counting = searcher.search(query, Counting.of(question.chosen()));
        ScoreDoc[] docs = searcher.searchAfter(
                        place(question.after(), searcher),
                        narrowed(query, question.chosen()),
                        question.size() + 1,
                        ORDER)
                .scoreDocs;
        List<UUID> ids = ids(searcher, docs);
        boolean more = ids.size() > question.size();
        return new Answer(
                more ? ids.subList(0, question.size()) : ids,
                more ? said((FieldDoc) docs[question.size() - 1]) : null,
                counting.total(),
                counting.counts(),
                loose && counting.total() > 0);
    }

    /** Only ever asked with the eyes of a viewer. */
    private static Query guarded(Query words, Question question, Collection<Entry.About> hidden) {
        if (question.words().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder guarded = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(Reading.visibleTo(question.tokens()), Occur.FILTER);
        hidden.forEach(about -> guarded.add(new TermQuery(new Term(Fields.ABOUT, about.toString())), Occur.MUST_NOT));
        return guarded.build();
    }

    private static Query narrowed(Query query, Chosen chosen) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        for (Facet facet : Facet.values()) {
            String value = chosen.of(facet);
            if (value != null) {
                narrowed.add(new TermQuery(new Term(facet.field(), value)), Occur.FILTER);
            }
        }
        return narrowed.build();
    }

    private static List<UUID> ids(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        List<UUID> ids = new ArrayList<>();
        for (ScoreDoc doc : docs) {
            ids.add(UUID.fromString(searcher.storedFields().document(doc.doc).get(Fields.ID)));
        }
        return ids;
    }

    private static String said(FieldDoc last) {
        return Float.floatToIntBits((Float) last.fields[0]) + "." + last.fields[1] + "."
                + ((BytesRef) last.fields[2]).utf8ToString();
    }

    private static @Nullable FieldDoc place(@Nullable String after, IndexSearcher searcher) {
        if (after == null) {
            return null;
        }
        // No two entries have the same place in the order, so whichever document this was is passed over.
        int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        try {
            String[] parts = after.split("\\.", 3);
            return new FieldDoc(last, Float.NaN, new Object[] {
                Float.intBitsToFloat(Integer.parseInt(parts[0])),
                Long.parseLong(parts[1]),
                new BytesRef(UUID.fromString(parts[2]).toString())
            });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unread) {
            throw new Invalid("search/place-unknown", "after", after);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        folder.close();
    }

    /**
     * @param next the place from which to read on; null at the end
     * @param total of all that was found
     * @param loose not every word fits
     */
    record Answer(
            List<UUID> ids, @Nullable String next, int total, Map<Facet, Map<String, Integer>> counts, boolean loose) {}
}
