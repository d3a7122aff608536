package org.dukou.kernel.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Days in a told story that move with it: {@code "P30D"} is thirty days after today, {@code "-P2M"} two months before. */
public final class Spans {

    private static final Pattern SPAN = Pattern.compile("-?P(\\d+Y)?(\\d+M)?(\\d+D)?");

    private Spans() {}

    /** Puts the day in place of every span below this node. */
    public static void reckon(JsonNode told, LocalDate today) {
        if (told instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (isSpan(property.getValue())) {
                    object.put(property.getKey(), day(property.getValue(), today));
                } else {
                    reckon(property.getValue(), today);
                }
            });
        } else if (told instanceof ArrayNode array) {
            array.forEach(element -> reckon(element, today));
        }
    }

    private static boolean isSpan(JsonNode value) {
        return value.isString()
                && value.asString().length() > 2
                && SPAN.matcher(value.asString()).matches();
    }

    private static String day(JsonNode span, LocalDate today) {
        return today.plus(Period.parse(span.asString())).toString();
    }
}
