package org.dukou.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The first is the example of the standard itself. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91350211M000100Y46", "91440101MA5XUEHL9J", "91510100MA6AABC16A"})
    void theStemDecidesTheCheckCharacter(String code) {
        String right = code.substring(0, 17) + CreditCode.checkCharacter(code.substring(0, 17));
        assertThat(CreditCode.check(right).valid()).isTrue();
    }

    @Test
    void theExampleOfTheStandardIsValid() {
        assertThat(CreditCode.check("91350100M000100Y43").valid()).isTrue();
    }

    @Test
    void aWrongCheckCharacterIsNamed() {
        Checked checked = CreditCode.check("91350100M000100Y44");
        assertThat(checked.problem()).isEqualTo("creditcode/check-digit-wrong");
        assertThat(checked.expected()).isEqualTo("3");
        assertThat(CreditCode.check("91350100M000100Y4").expected()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"９１３５０１００Ｍ０００１００Ｙ４３", "91350100m000100y43", "913501 00M0001 00Y43"})
    void whatPeopleTypeIsNormalised(String typed) {
        Checked checked = CreditCode.check(typed);
        assertThat(checked.valid()).isTrue();
        assertThat(checked.normalised()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100I000100Y43", "91350100M000100-43", "9135A100M000100Y43", "91350100O000100Y43"})
    void lettersThatAreEasilyMisreadAreNone(String code) {
        assertThat(CreditCode.check(code).problem()).isEqualTo("creditcode/not-a-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "91350100M000100Y433"})
    void anotherLengthIsNoCode(String code) {
        assertThat(CreditCode.check(code).problem()).isEqualTo("creditcode/wrong-length");
    }
}
