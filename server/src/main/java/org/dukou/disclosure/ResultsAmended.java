package org.dukou.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A table said something else of results that had come in by a table, or what it said was taken back.
 *
 * @param matter the import
 * @param file the name of the table
 * @param back whether they say again what they said before
 * @param each the results; told within the transaction only
 */
public record ResultsAmended(
        Matter matter,
        Actor by,
        Instant at,
        String file,
        boolean back,
        @JsonIgnore @Nullable List<Matter> each) implements Happening {

    public ResultsAmended {
        each = each == null ? List.of() : List.copyOf(each);
    }

    @Override
    public String said() {
        return back ? "disclosure.said.amendment-taken-back" : "disclosure.said.amended";
    }
}
