package org.dukou.meeting;

/** How a body voted. */
record Votes(int agreed, int against, int abstained) {

    int cast() {
        return agreed + against + abstained;
    }
}
