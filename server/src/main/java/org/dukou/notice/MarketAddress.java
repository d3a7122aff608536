package org.dukou.notice;

import java.net.URI;
import java.net.URISyntaxException;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Where the technology market shows a notice: an absolute address of the web. */
record MarketAddress(String value) {

    private static final int LONGEST = 500;

    /** @throws Invalid {@code notice/not-an-address} */
    static MarketAddress of(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        try {
            URI address = new URI(stripped);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null && stripped.length() <= LONGEST) {
                return new MarketAddress(address.toString());
            }
        } catch (URISyntaxException notOne) {
            // said below
        }
        throw new Invalid("notice/not-an-address", "address");
    }
}
