package org.dukou.kernel.sheet;

import java.util.List;
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

    @Override
    default long count(Viewer viewer, Asked asked) {
        return listing(viewer, asked, null).count();
    }

    @Override
    default List<R> rows(Viewer viewer, Asked asked, @Nullable R after, int size) {
        return listing(viewer, asked, after).rows(size);
    }
}
