package org.dukou.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dukou.kernel.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40000 | 40000.00",
                "40,000.00 | 40000.00",
                "１２，３４５．６７ | 12345.67",
                "¥ 1,234,567.8 | 1234567.80",
                "￥40万元 | 400000.00",
                "1.5万 | 15000.00",
                "5亿元 | 500000000.00",
                "0.00000001亿 | 1.00",
                "人民币300元整 | 300.00",
                "-12.50 | -12.50",
                "0 | 0.00"
            })
    void amountsAreReadAsPeopleWriteThem(String written, String yuan) {
        assertThat(Cells.money(written, BigDecimal.ONE).toString()).contains(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约40万",
                "40万-50万",
                "1,2",
                "12,34,567",
                "1.234",
                "四十万",
                "US$65m",
                "1e5",
                "--",
                "万元",
                "1.2.3",
                "99999999999亿"
            })
    void whatIsNoExactAmountIsNotGuessed(String written) {
        assertThatThrownBy(() -> Cells.money(written, BigDecimal.ONE)).isInstanceOf(Invalid.class);
    }

    @Test
    void aHeadMayNameTheUnitAndACellItsOwn() {
        BigDecimal tenThousand = new BigDecimal("10000");
        assertThat(Cells.money("66.84", tenThousand).amount()).isEqualByComparingTo("668400");
        assertThat(Cells.money("3亿", tenThousand).amount()).isEqualByComparingTo("300000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-11-26",
                "2019/11/26",
                "2019.11.26",
                "2019年11月26日",
                "20191126",
                "43795",
                "２０１９－１１－２６",
                "2019-11-26 09:30",
                "2019-11-26T09:30:00",
                " 2019年11月26日 "
            })
    void daysAreReadAsPeopleWriteThem(String written) {
        assertThat(Cells.day(written)).isEqualTo("2019-11-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13-01", "2019-02-30", "26.11.2019", "11/26/2019", "去年", "2019", "99999"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThatThrownBy(() -> Cells.day(written)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2019年, 2019", "２０１９年度, 2019", "2019-11-26, 2019", "43795, 2019"})
    void aYearIsReadFromAYearOrADay(String written, int year) {
        assertThat(Cells.year(written, TODAY)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2027", "19", "二〇一九"})
    void aYearThatCannotBeIsRefused(String written) {
        assertThatThrownBy(() -> Cells.year(written, TODAY)).isInstanceOf(Invalid.class);
    }

    @Test
    void blanksOfAllKindsAndTheMarkOfExportsGo() {
        assertThat(Cells.stripped("\u3000\u00a0 甲\u200b\ufeff\n")).isEqualTo("甲");
        assertThat(Cells.stripped("'=1+1")).isEqualTo("=1+1");
        assertThat(Cells.stripped("'")).isEqualTo("'");
        assertThat(Cells.plain("ＡＢ—c（一）")).isEqualTo("abc一");
    }
}
