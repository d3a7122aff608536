package org.dukou.deal;

import java.util.List;
import java.util.UUID;
import org.dukou.approval.ApprovalAsk;
import org.dukou.contract.ContractFacts;
import org.dukou.deal.terms.Standing;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Way;
import org.dukou.notice.NoticeContent;

/**
 * A signed deal beside what is to become of it.
 *
 * @param before what holds now
 * @param after what is to hold
 * @param pricing NEGOTIATED, LISTING or AUCTION
 * @param ask what the route of its approval depends on, afterwards
 * @param publication what the public would be told
 * @param parties who made the result or the deal, and judges no objection to it
 * @param facts of the supplementary agreement
 */
public record SignedDeal(
        Matter matter,
        Way way,
        Standing before,
        Standing after,
        String pricing,
        ApprovalAsk ask,
        NoticeContent.Price publication,
        List<UUID> parties,
        ContractFacts facts) {}
