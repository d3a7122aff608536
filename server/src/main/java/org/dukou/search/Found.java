package org.dukou.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dukou.search.Question.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param next where the next page begins, to be given as {@code after}; null on the last page
 * @param loose nothing fits every word: these fit most of them
 * @param complete false while the index is being made anew and may lack something
 */
record Found(List<Hit> items, @Nullable String next, int total, Facets facets, boolean loose, boolean complete) {

    /** What choosing each value would bring, as far as the viewer may see it. */
    record Facets(List<Count> kind, List<Count> unit, List<Count> year, List<Count> stage) {

        static Facets of(Map<Facet, Map<String, Integer>> counts) {
            return new Facets(
                    most(counts, Facet.KIND), most(counts, Facet.UNIT), latest(counts), most(counts, Facet.STAGE));
        }

        private static List<Count> most(Map<Facet, Map<String, Integer>> counts, Facet facet) {
            return all(counts, facet).stream()
                    .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                    .toList();
        }

        private static List<Count> latest(Map<Facet, Map<String, Integer>> counts) {
            return all(counts, Facet.YEAR).stream()
                    .sorted(Comparator.comparing(Count::value).reversed())
                    .toList();
        }

        private static List<Count> all(Map<Facet, Map<String, Integer>> counts, Facet facet) {
            return counts.getOrDefault(facet, Map.of()).entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    record Count(String value, int count) {}
}
