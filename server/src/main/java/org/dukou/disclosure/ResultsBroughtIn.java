package org.dukou.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Results of the time before came in by a table.
 *
 * @param matter the import
 * @param file the name of the table
 * @param each the results; told within the transaction only
 */
public record ResultsBroughtIn(
        Matter matter,
        Actor by,
        Instant at,
        String file,
        @JsonIgnore @Nullable List<Matter> each) implements Happening {

    public ResultsBroughtIn {
        each = each == null ? List.of() : List.copyOf(each);
    }

    @Override
    public String said() {
        return "disclosure.said.brought-in";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "acceptance");
    }
}
