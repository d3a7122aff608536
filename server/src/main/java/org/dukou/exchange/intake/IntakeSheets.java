package org.dukou.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.intake.IntakeSheet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The kinds of tables that the desks take in. */
@Component
class IntakeSheets {

    private final List<IntakeSheet<?>> all;
    private final Map<String, IntakeSheet<?>> byName;

    IntakeSheets(List<IntakeSheet<?>> all) {
        this.all = List.copyOf(all);
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(IntakeSheet::name, Function.identity()));
    }

    List<IntakeSheet<?>> of(Viewer viewer) {
        return all.stream().filter(sheet -> sheet.mayBring(viewer)).toList();
    }

    /** @throws Invalid {@code intake/sheet-unknown} */
    IntakeSheet<?> named(Viewer viewer, String name) {
        IntakeSheet<?> sheet = byName.get(name);
        if (sheet == null) {
            throw new Invalid("intake/sheet-unknown", "sheet", name);
        }
        if (!sheet.mayBring(viewer)) {
            throw new AccessDeniedException("not this viewer's tables");
        }
        return sheet;
    }

    IntakeSheet<?> named(String name) {
        IntakeSheet<?> sheet = byName.get(name);
        if (sheet == null) {
            throw new IllegalStateException("no sheet " + name);
        }
        return sheet;
    }
}
