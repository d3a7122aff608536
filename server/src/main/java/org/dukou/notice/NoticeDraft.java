package org.dukou.notice;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;

/**
 * What is to be made public.
 *
 * @param parties persons with a stake in the matter, who judge no objection to it
 */
record NoticeDraft(
        Matter about, NoticeKind kind, NoticeContent content, int days, boolean working, List<UUID> parties) {

    /** @throws Refusal {@code notice/price-too-short}, {@code notice/reward-too-short} or {@code notice/related-party-statement-missing} */
    void assertLawful() {
        if (content.kind() != kind) {
            throw new IllegalArgumentException(kind + " notice with the content of another");
        }
        if (!kind.isLongEnough(days, working)) {
            throw switch (kind) {
                case PRICE -> new Refusal("notice/price-too-short", NoticeKind.LEAST_DAYS);
                case REWARD -> new Refusal("notice/reward-too-short", NoticeKind.LEAST_DAYS);
            };
        }
        if (content instanceof NoticeContent.Price price
                && price.relatedParty() != null
                && price.relatedParty().statement().isBlank()) {
            throw new Refusal("notice/related-party-statement-missing");
        }
    }
}
