package org.dukou.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.context.TestComponent;

/** Lets a test go on when all that has happened can be found. */
@TestComponent
public class Finding {

    private final Indexer indexer;

    Finding(Indexer indexer) {
        this.indexer = indexer;
    }

    public void settle() {
        try {
            indexer.catchUp();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
