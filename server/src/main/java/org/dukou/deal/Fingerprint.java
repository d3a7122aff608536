package org.dukou.deal;

import org.dukou.deal.terms.Sheet;
import org.dukou.kernel.Sha256;

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
        return Sha256.of(written);
    }
}
