package org.dukou.people.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Stale;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.privacy.PrivateData.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The desk with the locked drawer (个人信息保护法 Art. 28–29: sensitive data only for a purpose, and guarded). */
@Service
@Transactional
class PrivateRecords {

    private final PrivateRecordRepository records;
    private final Directory directory;
    private final DataKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    PrivateRecords(PrivateRecordRepository records, Directory directory, DataKeys keys, JsonMapper json, Clock clock) {
        this.records = records;
        this.directory = directory;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Masked; to everyone but finance and oneself there is no such record. */
    @ByAnyone
    @Transactional(readOnly = true)
    PrivateView get(Viewer viewer, PersonId person) {
        assertMaySee(viewer, person);
        return view(records.findById(person.value()).orElse(null));
    }

    /** What is left out stays as it was. */
    @ByAnyone
    PrivateView change(Viewer viewer, PersonId person, IfMatch seen, Change change) {
        assertMaySee(viewer, person);
        PrivateRecord record = records.findById(person.value()).orElse(null);
        if (shownVersion(record) != seen.version()) {
            throw new Stale();
        }
        PrivateData before = record == null ? PrivateData.NOTHING : open(record);
        PrivateRecord kept = record == null ? new PrivateRecord(person) : record;
        DataKeys.Sealed sealed = keys.seal(json.writeValueAsBytes(change.over(before, today())), bound(person));
        kept.keep(sealed, directory.matter(person), viewer, clock.instant());
        try {
            return view(records.saveAndFlush(kept));
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new Stale();
        }
    }

    /** Shows one number in full, after writing down who looks and why. */
    @ByAnyone
    String reveal(Viewer viewer, PersonId person, Field field, String reason) {
        assertMaySee(viewer, person);
        PrivateRecord record =
                records.findById(person.value()).orElseThrow(() -> new Refusal("people/nothing-entered"));
        String value = open(record).value(field);
        if (value == null) {
            throw new Refusal("people/nothing-entered");
        }
        record.reveal(field, reason, directory.matter(person), viewer, clock.instant());
        records.saveAndFlush(record);
        return value;
    }

    private static void assertMaySee(Viewer viewer, PersonId person) {
        if (!PrivateRecord.mayBeSeenBy(viewer, person)) {
            throw new Missing();
        }
    }

    private PrivateData open(PrivateRecord record) {
        return json.readValue(keys.open(record.sealed(), bound(new PersonId(record.person()))), PrivateData.class);
    }

    /** Copied to another person's row it does not open. */
    private static byte[] bound(PersonId person) {
        return person.value().toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** None yet is version 0, so that the first entry, too, is made by one only. */
    private static long shownVersion(@Nullable PrivateRecord record) {
        return record == null ? 0 : record.version() + 1;
    }

    private PrivateView view(@Nullable PrivateRecord record) {
        PrivateData data = record == null ? PrivateData.NOTHING : open(record);
        return new PrivateView(
                shownVersion(record),
                data.idKind(),
                PrivateData.masked(data.idNumber()),
                data.bankName(),
                PrivateData.masked(data.bankAccount()),
                record == null
                        ? null
                        : record.changedAt().atZone(HouseClock.SHANGHAI).toOffsetDateTime());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is to be entered or replaced; it never says itself in a log. */
    record Change(
            IdKind idKind,
            @Nullable String idNumber,
            @Nullable String bankName,
            @Nullable String bankAccount) {

        PrivateData over(PrivateData before, LocalDate today) {
            String newId = blankToNull(idNumber);
            String newAccount = blankToNull(bankAccount);
            return new PrivateData(
                    1,
                    newId == null ? before.idKind() : idKind,
                    newId == null ? before.idNumber() : IdNumber.checked(idKind, newId, today),
                    bankName == null ? before.bankName() : bankName.strip(),
                    newAccount == null ? before.bankAccount() : BankAccount.checked(newAccount));
        }

        private static @Nullable String blankToNull(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed;
        }

        @Override
        public String toString() {
            return "Change[…]";
        }
    }
}
