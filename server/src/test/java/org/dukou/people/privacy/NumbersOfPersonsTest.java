package org.dukou.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersOfPersonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The example of GB 11643 itself, and one typed carelessly. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,11010519491231002X",
        "' 440524 18800101 0014',",
        "11010519491231002x,11010519491231002X"
    })
    void anIdNumberCountsWithItsCheckCharacter(String typed, String expected) {
        if (expected == null) {
            assertThatThrownBy(() -> IdNumber.checked(IdKind.RESIDENT, typed, TODAY))
                    .isInstanceOf(Invalid.class)
                    .hasMessage("people/id-number-birthday");
        } else {
            assertThat(IdNumber.checked(IdKind.RESIDENT, typed, TODAY)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021,people/id-number-check-digit",
        "11010519490231002X,people/id-number-birthday",
        "11010520491231002X,people/id-number-birthday",
        "1101051949123100,people/id-number-form",
        "A1010519491231002X,people/id-number-form",
    })
    void aWrongIdNumberIsToldApartButNeverRepeated(String typed, String slug) {
        assertThatThrownBy(() -> IdNumber.checked(IdKind.RESIDENT, typed, TODAY))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.slug()).isEqualTo(slug);
                    assertThat(invalid.facts()).isEmpty();
                });
    }

    @Test
    void aCardHasACheckDigitAndAnOldPassbookHasNone() {
        assertThat(BankAccount.checked("6222 0202 0000 0000 014")).isEqualTo("6222020200000000014");
        assertThat(BankAccount.checked("12345678901234567")).isEqualTo("12345678901234567");
        assertThatThrownBy(() -> BankAccount.checked("6222020200000000013"))
                .hasMessage("people/bank-account-check-digit");
        assertThatThrownBy(() -> BankAccount.checked("one two")).hasMessage("people/bank-account-form");
    }

    @Test
    void onlyTheLastFourAreShown() {
        assertThat(PrivateData.masked("11010519491231002X")).isEqualTo("**************002X");
        assertThat(PrivateData.masked("AB123")).isEqualTo("****3");
        assertThat(new PrivateData(1, IdKind.OTHER, "E12345678", null, null).toString())
                .doesNotContain("E12345678");
    }

    @Test
    void whatOneKeySealedAnotherDoesNotOpenButAnOldOneOnTheRingDoes() {
        String old = key(1);
        String fresh = key(2);
        byte[] owner = "somebody".getBytes(StandardCharsets.UTF_8);
        byte[] plain = "11010519491231002X".getBytes(StandardCharsets.UTF_8);
        DataKeys.Sealed sealed = new DataKeys(old).seal(plain, owner);

        assertThat(new DataKeys(fresh + "," + old).open(sealed, owner)).isEqualTo(plain);
        assertThat(new DataKeys(fresh + "," + old).seal(plain, owner).key()).isNotEqualTo(sealed.key());
        assertThatThrownBy(() -> new DataKeys(fresh).open(sealed, owner))
                .isInstanceOf(Refusal.class)
                .hasMessage("people/data-key-missing");
        assertThatThrownBy(() -> new DataKeys(old).open(sealed, "another".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new DataKeys("c2hvcnQ=")).isInstanceOf(IllegalStateException.class);
    }

    private static String key(int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
