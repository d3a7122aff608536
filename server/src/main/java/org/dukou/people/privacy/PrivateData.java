package org.dukou.people.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed. It never says itself in a log.
 *
 * @param v the shape of what is stored
 */
record PrivateData(
        int v,
        IdKind idKind,
        @Nullable String idNumber,
        @Nullable String bankName,
        @Nullable String bankAccount) {

    static final PrivateData NOTHING = new PrivateData(1, IdKind.RESIDENT, null, null, null);

    @Nullable
    String value(Field field) {
        return switch (field) {
            case ID_NUMBER -> idNumber;
            case BANK_ACCOUNT -> bankAccount;
        };
    }

    /** All but the last four characters hidden. */
    static @Nullable String masked(@Nullable String number) {
        if (number == null) {
            return null;
        }
        int hidden = Math.max(number.length() - 4, Math.min(number.length(), 4));
        return "*".repeat(hidden) + number.substring(hidden);
    }

    @Override
    public String toString() {
        return "PrivateData[…]";
    }

    /** What can be looked at, one at a time. */
    enum Field {
        ID_NUMBER,
        BANK_ACCOUNT
    }
}
