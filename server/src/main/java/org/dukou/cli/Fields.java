package org.dukou.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a file and where it lies, so that every fault names its field. A null counts as absent. */
record Fields(JsonNode object, String path) {

    private static final Pattern WEIGHT = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
    private static final int LONGEST_NUMBER = 40;

    /** @throws Invalid when it is no object, or has a field besides these */
    static Fields of(JsonNode node, String path, Set<String> known) {
        if (!node.isObject()) {
            String where = path.isEmpty() ? JsonFile.FIELD : path;
            throw new Invalid("request/field-not-understood", where, where);
        }
        Fields fields = new Fields(node, path);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new Invalid("cli/field-unknown", fields.at(name), fields.at(name), String.join(", ", known));
            }
        }
        return fields;
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        JsonNode value = object.get(name);
        return value != null && !value.isNull();
    }

    private JsonNode required(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw new Invalid("request/field-required", at(name));
        }
        return value;
    }

    private Invalid notUnderstood(String name) {
        return new Invalid("request/field-not-understood", at(name), at(name));
    }

    String text(String name) {
        JsonNode value = required(name);
        if (!value.isString()) {
            throw notUnderstood(name);
        }
        String text = value.stringValue();
        if (text.isBlank()) {
            throw new Invalid("request/field-required", at(name));
        }
        return text;
    }

    LocalDate day(String name) {
        return Day.read(text(name), at(name));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new Invalid("cli/choice-unknown", at(name), text, Arrays.toString(type.getEnumConstants())));
    }

    @Nullable
    Boolean flag(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw notUnderstood(name);
        }
        return value.booleanValue();
    }

    /** A decimal as text; a plain JSON number is taken exactly as written, never through binary fractions. */
    private String decimal(String name) {
        JsonNode value = required(name);
        if (value.isString()) {
            return value.stringValue();
        }
        if (!value.isNumber()) {
            throw notUnderstood(name);
        }
        BigDecimal number = value.decimalValue();
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER) {
            throw notUnderstood(name);
        }
        return number.toPlainString();
    }

    Money money(String name) {
        String text = decimal(name);
        Money amount = located(name, () -> Money.of(text));
        if (amount.isNegative()) {
            throw new Invalid("money/not-in-fen", at(name), text);
        }
        return amount;
    }

    BigDecimal weight(String name) {
        String text = decimal(name);
        if (!WEIGHT.matcher(text).matches()) {
            throw new Invalid("share/not-a-number", at(name), text);
        }
        return new BigDecimal(text);
    }

    /** Ratios by freely chosen names, in listed order. */
    SequencedMap<String, Share> shares(String name) {
        JsonNode value = required(name);
        if (!value.isObject()) {
            throw notUnderstood(name);
        }
        Fields parts = new Fields(value, at(name));
        SequencedMap<String, Share> shares = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            if (part.getKey().isBlank()) {
                throw new Invalid("request/field-required", at(name));
            }
            String text = parts.decimal(part.getKey());
            shares.put(part.getKey(), parts.located(part.getKey(), () -> Share.of(text)));
        }
        return shares;
    }

    /** At least one. */
    List<Fields> list(String name, Set<String> known) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw notUnderstood(name);
        }
        if (value.isEmpty()) {
            throw new Invalid("request/field-required", at(name));
        }
        List<Fields> items = new ArrayList<>();
        for (JsonNode item : value) {
            items.add(of(item, at(name) + "[" + items.size() + "]", known));
        }
        return items;
    }

    /** None when absent or empty. */
    List<Fields> listIfAny(String name, Set<String> known) {
        return has(name) && !(required(name).isArray() && required(name).isEmpty()) ? list(name, known) : List.of();
    }

    Fields inner(String name, Set<String> known) {
        return of(required(name), at(name), known);
    }

    private <T> T located(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Invalid invalid) {
            throw invalid.at(at(name));
        }
    }
}
