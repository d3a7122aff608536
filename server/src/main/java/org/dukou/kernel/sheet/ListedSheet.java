package org.dukou.kernel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.Listing;
import org.jspecify.annotations.Nullable;

/** A sheet over the listing its page reads. */
public interface ListedSheet<R> extends Sheet<R> {

    /**
     * The whole list from after this row on.
     *
     * @param after null for the beginning
     */
    Listing<R> listing(Viewer viewer, Asked asked, @Nullable R after);

    /** Looked through at once for rows that were picked. */
    int AT_ONCE = 1000;

    @Override
    default long count(Viewer viewer, Asked asked) {
        return asked.only().isEmpty()
                ? listing(viewer, asked, null).count()
                : picked(viewer, asked).size();
    }

    @Override
    default List<R> rows(Viewer viewer, Asked asked, @Nullable R after, int size) {
        if (asked.only().isEmpty()) {
            return listing(viewer, asked, after).rows(size);
        }
        List<R> picked = picked(viewer, asked);
        int from = after == null ? 0 : picked.indexOf(after) + 1;
        return picked.subList(from, Math.min(picked.size(), from + size));
    }

    /** The rows that were picked, as far as the list still shows them: no key leads to a row that the list would not. */
    private List<R> picked(Viewer viewer, Asked asked) {
        Set<String> wanted = asked.only();
        List<R> picked = new ArrayList<>();
        List<R> rows;
        R after = null;
        do {
            Listing<R> listing = listing(viewer, asked, after);
            rows = listing.rows(AT_ONCE);
            rows.stream()
                    .filter(row -> wanted.contains(listing.key().apply(row)))
                    .forEach(picked::add);
            after = rows.isEmpty() ? null : rows.getLast();
        } while (rows.size() == AT_ONCE && picked.size() < wanted.size());
        return picked;
    }
}
