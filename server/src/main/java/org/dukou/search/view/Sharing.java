package org.dukou.search.view;

/** Who finds a view beside the list. */
enum Sharing {
    MINE,
    UNIT,
    ALL
}
