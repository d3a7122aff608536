package org.dukou.reward;

import java.util.List;
import org.dukou.kernel.Share;
import org.dukou.notice.NoticeContent;
import org.jspecify.annotations.Nullable;

/** Writes what a reward notice tells: the result, how it was transferred, what it brought, who receives how much. */
final class RewardNotices {

    private RewardNotices() {}

    static NoticeContent content(Distribution distribution, Reckoning reckoning) {
        Reckoning.Facts facts = reckoning.facts();
        List<NoticeContent.Result> results = reckoning.parts().stream()
                .map(part -> new NoticeContent.Result(part.title(), part.summary(), part.rights()))
                .toList();
        List<NoticeContent.Rewarded> persons = distribution.payees().stream()
                .map(payee -> new NoticeContent.Rewarded(payee.called(), holding(payee), payee.main(), payee.amount()))
                .toList();
        return new NoticeContent.Reward(
                results,
                facts.way(),
                facts.taker() == null ? "" : facts.taker(),
                reckoning.income(),
                reckoning.net(),
                distribution.receivedOn(),
                facts.contractNumber(),
                distribution.registration(),
                persons);
    }

    /** Where shares are given, the part of the company. */
    private static @Nullable String holding(Payee payee) {
        return payee.equity() == null ? null : new Share(payee.equity()).asPercent() + "%";
    }
}
