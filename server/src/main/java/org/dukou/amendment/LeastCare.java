package org.dukou.amendment;

import org.dukou.kernel.Refusal;
import org.dukou.policy.TableInvariant;
import org.dukou.policy.TableRow;
import org.springframework.stereotype.Component;

/** What no table may let pass: another price or another taker is approved and made public anew (促进科技成果转化法 Art. 18). */
@Component
class LeastCare implements TableInvariant {

    @Override
    public String table() {
        return "amendment-duty";
    }

    @Override
    public void check(TableRow row) {
        boolean both = "REQUIRED".equals(row.outcomes().get("approval"))
                && "REQUIRED".equals(row.outcomes().get("notice"));
        boolean grave = row.concerns("difference", Difference.PRICE.name())
                || row.concerns("difference", Difference.TAKER.name());
        if (grave && !both) {
            throw new Refusal("policy/change-in-silence", row.pack(), row.edition(), row.number());
        }
    }
}
