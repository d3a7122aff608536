package org.dukou.search.view;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view beside its list.
 *
 * @param query what the address of the list says after the question mark
 * @param opensFirst the viewer's list opens with it
 */
record ViewOfList(
        UUID id,
        long version,
        String name,
        String query,
        Sharing sharing,
        @Nullable UUID unit,
        String ownerName,
        boolean opensFirst,
        Set<SavedView.Act> may) {}
