package org.dukou.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatentNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "201710601862.3, INVENTION",
        "ZL200810027800.7, INVENTION",
        "97101765.4, INVENTION",
        "95115608.X, INVENTION",
        "202010123456.2, INVENTION",
        "ZL201810123456.5, INVENTION",
        "202120012345.4, UTILITY_MODEL"
    })
    void vectorV1(String number, String kind) {
        Checked checked = PatentNumber.check(number, TODAY);
        assertThat(checked.valid()).isTrue();
        assertThat(checked.kind()).isEqualTo(kind);
        assertThat(checked.normalised()).isEqualTo(number);
        assertThat(checked.reason(Locale.CHINESE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ZL202010123456.7, 2", "ZL201810123456.7, 5", "95115608.1, X", "202010123456, 2"})
    void aWrongOrMissingCheckDigitIsNamed(String number, String expected) {
        Checked checked = PatentNumber.check(number, TODAY);
        assertThat(checked.valid()).isFalse();
        assertThat(checked.expected()).isEqualTo(expected);
        assertThat(checked.reason(Locale.CHINESE)).contains("应为 " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ＺＬ２０２０１０１２３４５６．２, ZL202010123456.2",
        "zl202010123456.2, ZL202010123456.2",
        "95115608x, 95115608.X",
        "2020101234562, 202010123456.2",
        "ZL 2020 1 0123456.2, ZL202010123456.2",
        "cn202010123456。2, CN202010123456.2"
    })
    void whatPeopleTypeIsNormalisedAndItsPrefixKept(String typed, String normalised) {
        Checked checked = PatentNumber.check(typed, TODAY);
        assertThat(checked.normalised()).isEqualTo(normalised);
        assertThat(checked.number()).isEqualTo(typed);
        assertThat(checked.valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ZL",
                "abc",
                "CN101234567A",
                "ZLCN202010123456.2",
                "20201012345.2",
                "2020101234567.2",
                "٢٠٢٠١٠١٢٣٤٥٦.2"
            })
    void whatHasNoFormIsNoNumber(String typed) {
        assertThat(PatentNumber.check(typed, TODAY).problem()).isEqualTo("patent/not-a-number");
    }

    @Test
    void theYearCannotLieAheadAndTheKindMustBeKnown() {
        String ahead = "202710123456";
        assertThat(PatentNumber.check(ahead + "." + PatentNumber.checkDigit(ahead), TODAY)
                        .problem())
                .isEqualTo("patent/year-impossible");
        String kind = "202040123456";
        assertThat(PatentNumber.check(kind + "." + PatentNumber.checkDigit(kind), TODAY)
                        .problem())
                .isEqualTo("patent/kind-unknown");
    }

    @Test
    void internationalApplicationsAreInventionsAndUtilityModels() {
        assertThat(PatentNumber.check("202080123456", TODAY).kind()).isEqualTo("INVENTION");
        assertThat(PatentNumber.check("202090123456", TODAY).kind()).isEqualTo("UTILITY_MODEL");
        assertThat(PatentNumber.check("202030123456", TODAY).kind()).isEqualTo("DESIGN");
    }
}
