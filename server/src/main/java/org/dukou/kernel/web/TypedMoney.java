package org.dukou.kernel.web;

import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * An amount as somebody types it. A slip of the finger that adds digits is refused at the door, wherever it is typed; what the
 * house adds up or has kept is not measured by it.
 */
final class TypedMoney extends ValueDeserializer<Money> {

    /** A hundred billion yuan: more than any university has ever been paid for anything. */
    static final Money MOST = Money.of("100000000000.00");

    /** @throws Invalid {@code money/too-much}, or {@code money/not-in-fen} */
    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
        Money typed = Money.of(parser.getValueAsString(""));
        if (typed.compareTo(MOST) > 0 || typed.negated().compareTo(MOST) > 0) {
            throw new Invalid("money/too-much", null, MOST.grouped());
        }
        return typed;
    }
}
