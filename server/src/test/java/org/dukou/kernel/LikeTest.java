package org.dukou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void lettersWithAMeaningInSqlStandForThemselves() {
        assertThat(Like.containing(" 100%_a\\b ")).isEqualTo("%100\\%\\_a\\\\b%");
        assertThat(Like.beginningWith("50%")).isEqualTo("50\\%%");
    }

    @Test
    void nothingTypedIsNoPattern() {
        assertThat(Like.containing(null)).isNull();
        assertThat(Like.containing("  ")).isNull();
        assertThat(Like.beginningWith("")).isNull();
    }
}
