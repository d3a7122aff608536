package org.dukou.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cells that were merged: what stands in the first of them is meant for all. A row that would have nothing else in it stays
 * blank.
 */
final class Merging {

    private final List<int[]> coming;
    private final List<Open> open = new ArrayList<>();
    private int next;

    /** @param ranges first row, last row, first column, last column, all from 0 */
    Merging(List<int[]> ranges) {
        this.coming = ranges.stream()
                .sorted(Comparator.comparingInt(range -> range[0]))
                .toList();
    }

    /** Rows come in their order. */
    void fill(int row, List<String> cells) {
        boolean blank = cells.stream().allMatch(String::isBlank);
        open.removeIf(range -> range.last < row);
        for (; next < coming.size() && coming.get(next)[0] <= row; next++) {
            int[] range = coming.get(next);
            String said = range[0] == row && range[2] < cells.size() ? cells.get(range[2]) : "";
            if (!said.isEmpty()) {
                open.add(new Open(range[1], range[2], Math.min(range[3], TableFile.MOST_COLUMNS - 1), said));
            }
        }
        if (!blank) {
            open.forEach(range -> range.fill(cells));
        }
    }

    private record Open(int last, int from, int to, String said) {

        void fill(List<String> cells) {
            while (cells.size() <= to) {
                cells.add("");
            }
            for (int column = from; column <= to; column++) {
                if (cells.get(column).isEmpty()) {
                    cells.set(column, said);
                }
            }
        }
    }
}
