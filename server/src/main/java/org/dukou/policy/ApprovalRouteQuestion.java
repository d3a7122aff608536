package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * Which way does this matter take to be approved? Answered with {@code route}: posts such as {@code COLLEGE > OFFICE >
 * LEGAL+ASSET_OFFICE > DIRECTOR}, where {@code >} leads to the next step, of {@code +} all sign, of {@code |} one signs.
 *
 * @param matterKind {@code deal}, {@code distribution} …
 * @param way null when the matter is not a transfer
 * @param amount yuan at stake
 */
public record ApprovalRouteQuestion(
        String matterKind, @Nullable Way way, Money amount, boolean relatedParty, boolean foreign)
        implements PolicyQuestion {

    @Override
    public String table() {
        return "approval-route";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "matterKind", matterKind,
                "way", way == null ? "NONE" : way.name(),
                "amount", amount.amount(),
                "relatedParty", relatedParty,
                "foreign", foreign);
    }
}
