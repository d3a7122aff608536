package org.dukou.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * An import was taken back, and the results that had come in by it are no more.
 *
 * @param matter the import
 * @param file the name of the table
 * @param each the results; told within the transaction only
 */
public record ResultsTakenBack(
        Matter matter,
        Actor by,
        Instant at,
        String file,
        @JsonIgnore @Nullable List<Matter> each) implements Happening {

    public ResultsTakenBack {
        each = each == null ? List.of() : List.copyOf(each);
    }

    @Override
    public String said() {
        return "disclosure.said.taken-back";
    }

    @Override
    public boolean isGone() {
        return true;
    }
}
