package org.dukou.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes one of anything that is stored, with every part filled: records, sealed families, lists and maps of them. */
public final class Sample {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private Sample() {}

    /** One of every kind of a sealed family, by the kind's name; of anything else one, by the empty name. */
    public static Map<String, Object> each(Type type) {
        Map<String, Object> samples = new TreeMap<>();
        if (type instanceof Class<?> raw && raw.isSealed()) {
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                each(kind).forEach((name, sample) -> samples.put(name.isEmpty() ? kind.getSimpleName() : name, sample));
            }
        } else {
            samples.put("", one(type));
        }
        return samples;
    }

    private static Object one(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return each(raw).values().iterator().next();
        }
        if (raw == Money.class) {
            return Money.of("1.00");
        }
        if (raw == Share.class) {
            return Share.HALF;
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        return plain(raw);
    }

    private static Object generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] inner = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom(raw)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put(one(inner[0]), one(inner[1]));
            return map;
        }
        return Set.class.isAssignableFrom(raw) ? Set.of(one(inner[0])) : List.of(one(inner[0]));
    }

    private static Object record(Class<?> raw) {
        RecordComponent[] parts = raw.getRecordComponents();
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> one(part.getGenericType())).toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("no sample of " + raw.getName() + ": " + refused.getCause(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object plain(Class<?> raw) {
        return switch (raw.getName()) {
            case "java.lang.String" -> "样例";
            case "java.util.UUID" -> ID;
            case "java.math.BigDecimal" -> BigDecimal.ONE;
            case "java.time.LocalDate" -> LocalDate.of(2026, 11, 2);
            case "java.time.Instant" -> Instant.parse("2026-11-02T01:00:00Z");
            case "java.time.OffsetDateTime" -> OffsetDateTime.parse("2026-11-02T09:00:00+08:00");
            case "boolean", "java.lang.Boolean" -> true;
            case "int", "java.lang.Integer" -> 1;
            case "short", "java.lang.Short" -> (short) 1;
            case "long", "java.lang.Long" -> 1L;
            case "double", "java.lang.Double" -> 1.0;
            case "tools.jackson.databind.JsonNode" -> JsonNodeFactory.instance.objectNode();
            default -> throw new IllegalStateException("no sample of " + raw.getName());
        };
    }
}
