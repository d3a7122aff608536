package org.dukou;

import java.util.Map;
import org.dukou.deal.Table;
import org.dukou.people.Campus;
import org.dukou.support.Reply;

/** Cases told through the API as far as a test needs them. */
final class Stories {

    private final Table table;

    /** Everyone who takes part is there before anything is said. */
    Stories(Campus campus) {
        table = new Table(campus);
    }

    /** A result is disclosed, accepted, offered to a firm, agreed on and handed in for approval. */
    Reply aDealIsProposed(String title) {
        String result = table.accepted(title);
        Reply deal = table.open("ASSIGNMENT", table.firm("受让方" + title), result);
        table.readyToPropose(deal, "400000.00");
        table.propose(deal).is(200);
        return deal;
    }

    /** Sent back to the applicant by the first who was asked. */
    Reply aDealIsSentBack(String title) {
        Reply deal = aDealIsProposed(title);
        table.sendBack(deal);
        return deal;
    }

    /** Put up again as it was. */
    void proposeAgain(Reply deal) {
        table.propose(deal).is(200);
    }

    /** Approved it was at another price: it is agreed on anew and put up again. */
    void proposeAtAnotherPrice(Reply deal) {
        table.post(deal, "change", Map.of("price", "300000.00", "reason", "检测后议价"))
                .is(200);
        table.readyToPropose(deal, "300000.00");
        table.propose(deal).is(200);
    }

    /** Everyone on the route has signed. */
    Reply aDealIsApproved(String title) {
        Reply deal = aDealIsProposed(title);
        table.approve(deal);
        return table.see(deal);
    }
}
