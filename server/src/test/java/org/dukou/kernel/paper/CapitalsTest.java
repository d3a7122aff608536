package org.dukou.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.dukou.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As 正确填写票据和结算凭证的基本规定 writes amounts. */
class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00,人民币零元整",
        "0.05,人民币伍分",
        "0.50,人民币伍角整",
        "1409.50,人民币壹仟肆佰零玖元伍角整",
        "6007.14,人民币陆仟零柒元壹角肆分",
        "107000.53,人民币壹拾万柒仟元伍角叁分",
        "16409.02,人民币壹万陆仟肆佰零玖元零贰分",
        "325.04,人民币叁佰贰拾伍元零肆分",
        "10.00,人民币壹拾元整",
        "100000.00,人民币壹拾万元整",
        "1000005.00,人民币壹佰万零伍元整",
        "937055.00,人民币玖拾叁万柒仟零伍拾伍元整",
        "100000000.00,人民币壹亿元整",
        "100005000.00,人民币壹亿零伍仟元整",
        "120300000.10,人民币壹亿贰仟零叁拾万元壹角整",
        "9999999999999.99,人民币玖兆玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-70.00,人民币负柒拾元整"
    })
    void anAmountIsSaidInCapitals(String amount, String capitals) {
        assertThat(Capitals.of(Money.of(amount))).isEqualTo(capitals);
    }
}
