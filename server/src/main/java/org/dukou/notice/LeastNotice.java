package org.dukou.notice;

import java.math.BigDecimal;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Way;
import org.dukou.policy.TableInvariant;
import org.dukou.policy.TableRow;
import org.springframework.stereotype.Component;

/**
 * What no table of notices may fall short of: a negotiated price is published (促进科技成果转化法 Art. 18), for at least 15
 * days; a reward for at least 15 working days.
 */
@Component
class LeastNotice implements TableInvariant {

    @Override
    public String table() {
        return "notice-duty";
    }

    @Override
    public void check(TableRow row) {
        boolean required = "REQUIRED".equals(row.outcomes().get("duty"));
        for (NoticeKind kind : NoticeKind.values()) {
            if (required && row.concerns("notice", kind.name()) && !longEnough(row, kind)) {
                throw new Refusal(
                        "policy/notice-too-short", row.pack(), row.edition(), row.number(), NoticeKind.LEAST_DAYS);
            }
        }
        if (!required && concernsNegotiatedPrices(row)) {
            throw new Refusal("policy/notice-left-out", row.pack(), row.edition(), row.number());
        }
    }

    private static boolean longEnough(TableRow row, NoticeKind kind) {
        int days = new BigDecimal(row.outcomes().getOrDefault("days", "0")).intValue();
        return kind.isLongEnough(days, Boolean.parseBoolean(row.outcomes().get("working")));
    }

    private static boolean concernsNegotiatedPrices(TableRow row) {
        boolean ofAResult = false;
        for (Way way : Way.values()) {
            ofAResult |= way.hasStatutoryFloor() && row.concerns("way", way.name());
        }
        return ofAResult && row.concerns("notice", NoticeKind.PRICE.name()) && row.concerns("pricing", "NEGOTIATED");
    }
}
