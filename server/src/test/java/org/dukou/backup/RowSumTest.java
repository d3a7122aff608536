package org.dukou.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowSumTest {

    @Test
    void theOrderOfRowsMakesNoDifferenceAndEveryRowDoes() throws IOException {
        assertThat(sum("甲\t1\n乙\t2\n").says(sum("乙\t2\n甲\t1\n"))).isTrue();
        assertThat(sum("甲\t1\n乙\t2\n").says(sum("甲\t1\n乙\t3\n"))).isFalse();
        assertThat(sum("甲\n甲\n").says(sum("乙\n乙\n"))).isFalse();
        assertThat(sum("甲\n甲\n").says(sum("甲\n"))).isFalse();
        assertThat(sum("ab\nc\n").says(sum("a\nbc\n"))).isFalse();
    }

    @Test
    void howItIsReadMakesNoDifference() throws IOException {
        RowSum byByte = new RowSum();
        for (byte one : "甲\t1\n乙\t2\n".getBytes(StandardCharsets.UTF_8)) {
            byByte.write(one);
        }
        assertThat(byByte.says(sum("甲\t1\n乙\t2\n"))).isTrue();
    }

    private static RowSum sum(String rows) throws IOException {
        RowSum sum = new RowSum();
        sum.of(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))).readAllBytes();
        return sum;
    }
}
