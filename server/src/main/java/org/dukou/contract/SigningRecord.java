package org.dukou.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * That a contract was signed, by whom, and the scans that prove it.
 *
 * @param signedOn the day written beside the signatures
 * @param ourSigner who signed for the university
 * @param takerSigner who signed for the other party
 * @param effectiveOn when the contract says it takes effect; the day of signing where it says nothing
 * @param documents at least one scan
 * @param mandate by which our signer signed; null for the legal representative, who needs none
 * @param v the version of this shape
 */
record SigningRecord(
        LocalDate signedOn,
        String ourSigner,
        String takerSigner,
        @Nullable LocalDate effectiveOn,
        List<UUID> documents,
        @Nullable UUID mandate,
        @Nullable Integer v) {

    private static final int SHAPE = 1;

    SigningRecord {
        documents = documents == null ? List.of() : List.copyOf(documents);
        ourSigner = ourSigner == null ? "" : ourSigner.strip();
        takerSigner = takerSigner == null ? "" : takerSigner.strip();
        v = SHAPE;
    }

    /** @throws Invalid naming every field that is missing or cannot be */
    void assertComplete(LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        if (signedOn == null) {
            found.add(new Invalid("request/field-required", "signedOn"));
        } else if (signedOn.isAfter(today)) {
            found.add(new Invalid("contract/signed-in-the-future", "signedOn"));
        }
        if (signedOn != null && effectiveOn != null && effectiveOn.isBefore(signedOn)) {
            found.add(new Invalid("contract/effective-before-signed", "effectiveOn"));
        }
        if (ourSigner.isEmpty()) {
            found.add(new Invalid("request/field-required", "ourSigner"));
        }
        if (takerSigner.isEmpty()) {
            found.add(new Invalid("request/field-required", "takerSigner"));
        }
        if (documents.isEmpty()) {
            found.add(new Invalid("contract/scan-missing", "documents"));
        }
        Invalid.throwIfAny(found);
    }

    LocalDate takesEffectOn() {
        return effectiveOn == null ? signedOn : effectiveOn;
    }
}
