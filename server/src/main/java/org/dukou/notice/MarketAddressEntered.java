package org.dukou.notice;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Where the technology market shows the same notice was written down (国发〔2016〕16号 (十)). */
public record MarketAddressEntered(
        Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number, String address)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.market-address";
    }
}
