package org.dukou.enterprise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A table brought firms into the register, said something else of some, or was taken back.
 *
 * @param matter the import
 * @param file the name of the table
 * @param how what it did to them
 * @param each the firms; told within the transaction only
 */
public record FirmsBroughtIn(
        Matter matter,
        Actor by,
        Instant at,
        String file,
        How how,
        @JsonIgnore @Nullable List<Matter> each) implements Happening {

    public FirmsBroughtIn {
        each = each == null ? List.of() : List.copyOf(each);
    }

    /** What a table does to firms. */
    public enum How {
        BROUGHT,
        AMENDED,
        RESTORED,
        TAKEN_BACK
    }

    @Override
    public String said() {
        return "enterprise.said.by-table." + how;
    }

    @Override
    public boolean isGone() {
        return how == How.TAKEN_BACK;
    }
}
