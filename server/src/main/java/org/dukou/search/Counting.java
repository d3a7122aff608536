package org.dukou.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.dukou.search.Question.Chosen;
import org.dukou.search.Question.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was found, in all and by facet. A value of a facet is counted as if none of that facet were chosen, so that
 * one sees what another choice would bring.
 */
final class Counting extends SimpleCollector {

    private static final Facet[] FACETS = Facet.values();

    private final Chosen chosen;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final SortedDocValues[] values = new SortedDocValues[FACETS.length];
    private final int[][] tallies = new int[FACETS.length][];
    private final int[] wanted = new int[FACETS.length];
    private int total;

    Counting(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (Facet facet : FACETS) {
            int place = facet.ordinal();
            values[place] = DocValues.getSorted(context.reader(), facet.field());
            tallies[place] = new int[values[place].getValueCount()];
            String value = chosen.of(facet);
            wanted[place] = value == null ? -1 : values[place].lookupTerm(new BytesRef(value));
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        int[] found = new int[FACETS.length];
        int failed = -1;
        int failures = 0;
        for (int place = 0; place < FACETS.length; place++) {
            found[place] = values[place].advanceExact(doc) ? values[place].ordValue() : -1;
            if (chosen.of(FACETS[place]) != null && (found[place] < 0 || found[place] != wanted[place])) {
                failed = place;
                failures++;
            }
        }
        if (failures == 0) {
            total++;
        }
        for (int place = 0; place < FACETS.length; place++) {
            if (found[place] >= 0 && (failures == 0 || failures == 1 && failed == place)) {
                tallies[place][found[place]]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (Facet facet : FACETS) {
            int[] tally = tallies[facet.ordinal()];
            for (int value = 0; value < tally.length; value++) {
                if (tally[value] > 0) {
                    counts.computeIfAbsent(facet, _ -> new HashMap<>())
                            .merge(values[facet.ordinal()].lookupOrd(value).utf8ToString(), tally[value], Integer::sum);
                }
            }
            Arrays.fill(tally, 0);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int total() {
        return total;
    }

    Map<Facet, Map<String, Integer>> counts() {
        return counts;
    }

    static CollectorManager<Counting, Counting> of(Chosen chosen) {
        return new CollectorManager<>() {
            private @Nullable Counting counting;

            @Override
            public Counting newCollector() {
                // One thread reads: one collector is enough.
                counting = counting == null ? new Counting(chosen) : counting;
                return counting;
            }

            @Override
            public Counting reduce(Collection<Counting> one) {
                return one.iterator().next();
            }
        };
    }
}
