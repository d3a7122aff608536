package org.dukou.kernel.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dukou.kernel.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaysHomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1"})
    void aDemonstrationIsAtHomeOnItsOwnMachine(String address) {
        assertThatCode(() -> StaysHome.assertLoopback(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.1", "192.168.1.2", ""})
    void andNowhereElse(String address) {
        assertThatThrownBy(() -> StaysHome.assertLoopback(address))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("演示数据库只能在本机使用");
    }
}
