package org.dukou.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.ListedSheet;
import org.dukou.kernel.sheet.Sheet;
import org.springframework.stereotype.Component;

/** The lists of all desks that can be taken out. */
@Component
class Sheets {

    private final Map<String, Sheet<?>> byName;
    private final Map<String, Sheet<?>> byList;

    Sheets(List<Sheet<?>> all) {
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Sheet::name, Function.identity()));
        this.byList = all.stream().collect(Collectors.toUnmodifiableMap(Sheet::list, Function.identity()));
    }

    /** @throws Invalid {@code exchange/list-unknown} for an address that is no list */
    Sheet<?> of(String list) {
        Sheet<?> sheet = byList.get(list);
        if (sheet == null) {
            throw new Invalid("exchange/list-unknown", "list", list);
        }
        return sheet;
    }

    Sheet<?> named(String name) {
        Sheet<?> sheet = byName.get(name);
        if (sheet == null) {
            throw new IllegalStateException("no sheet " + name);
        }
        return sheet;
    }

    /** What the list itself heeds of its address, and nothing else that stands there. */
    static Asked heeded(Sheet<?> sheet, Map<String, String> address) {
        Map<String, String> heeded = new TreeMap<>(address);
        heeded.keySet()
                .removeIf(name -> !name.equals(Asked.SORT)
                        && !sheet.filters().containsKey(name)
                        && !(name.equals(Asked.ONLY) && sheet instanceof ListedSheet<?>));
        return new Asked(heeded);
    }

    static List<Told> told(Sheet<?> sheet, Viewer viewer, Asked asked, Words words) {
        return new TreeMap<>(asked.filters())
                .entrySet().stream()
                        .map(filter -> new Told(
                                label(sheet, filter.getKey(), words), said(sheet, viewer, asked, filter, words)))
                        .toList();
    }

    private static String said(
            Sheet<?> sheet, Viewer viewer, Asked asked, Map.Entry<String, String> filter, Words words) {
        return switch (filter.getKey()) {
            case Asked.SORT -> order(sheet, filter.getValue(), words);
            case Asked.ONLY -> words.say("sheet.picked", asked.only().size());
            default -> sheet.said(viewer, filter.getKey(), filter.getValue(), words);
        };
    }

    private static String order(Sheet<?> sheet, String sort, Words words) {
        boolean falling = sort.startsWith("-");
        String column = words.say("sheet.%s.%s".formatted(sheet.name(), falling ? sort.substring(1) : sort));
        return words.say(falling ? "sheet.falling" : "sheet.rising", column);
    }

    /** A filter is called as its column is; those that every list has are called the same everywhere. */
    private static String label(Sheet<?> sheet, String filter, Words words) {
        String everywhere = "sheet.filter." + filter;
        return words.say(words.knows(everywhere) ? everywhere : "sheet." + sheet.name() + "." + filter);
    }
}
