package org.dukou.deal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dukou.deal.terms.Sheet;

/** What those who approve put their names to: way, taker, terms, price, payments, results and shares. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Deal deal) {
        Sheet sheet = deal.sheet();
        String written = String.join(
                "\n",
                deal.way().name(),
                String.valueOf(deal.taker().taker()),
                String.valueOf(sheet.terms()),
                deal.amount().toString(),
                sheet.pricing().kind().name(),
                sheet.pricing().belowValueReasons(),
                sheet.payments().toString(),
                sheet.parts().toString(),
                sheet.income().toString(),
                String.valueOf(sheet.isRelated()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
