package org.dukou.people.privacy;

import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;

/** The account a reward is paid to. Problems never repeat the number. */
final class BankAccount {

    /** Cards of the common network carry a check digit (ISO/IEC 7812); passbooks of older banks do not. */
    private static final Pattern CARD = Pattern.compile("62\\d{14,17}");

    private static final Pattern ACCOUNT = Pattern.compile("\\d{8,30}");

    private BankAccount() {}

    /** The number without spaces; throws {@code people/bank-account-*} when it cannot be one. */
    static String checked(String typed) {
        String number = typed.replaceAll("[\\s-]", "");
        if (!ACCOUNT.matcher(number).matches()) {
            throw new Invalid("people/bank-account-form", "bankAccount");
        }
        if (CARD.matcher(number).matches() && !passesLuhn(number)) {
            throw new Invalid("people/bank-account-check-digit", "bankAccount");
        }
        return number;
    }

    /** The figures of a card with the check digit that belongs to them. */
    static String completed(String stem) {
        for (int digit = 0; digit < 9; digit++) {
            if (passesLuhn(stem + digit)) {
                return stem + digit;
            }
        }
        return stem + 9;
    }

    private static boolean passesLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = number.charAt(i) - '0';
            int worth = twice ? digit * 2 : digit;
            sum += worth > 9 ? worth - 9 : worth;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
