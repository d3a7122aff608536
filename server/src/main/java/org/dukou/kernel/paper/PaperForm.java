package org.dukou.kernel.paper;

import java.util.List;
import java.util.Map;

/**
 * A kind of paper: what may stand in it. Its template names these fields and no others.
 *
 * @param name for good, such as {@code assignment-contract}
 * @param matterKind whose case page offers it, such as {@code deal}
 * @param fields that take one value each
 * @param tables whose rows repeat: the name of each, with its columns
 */
public record PaperForm(String name, String matterKind, List<String> fields, Map<String, List<String>> tables) {

    public PaperForm {
        fields = List.copyOf(fields);
        tables = Map.copyOf(tables);
    }
}
