package org.dukou.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dukou.kernel.Invalid;
import org.junit.jupiter.api.Test;

class SortingTest {

    private static final Sorting DEALS = Sorting.newestFirst("deal", "id").and("price", "coalesce(price, 0)");

    @Test
    void nothingAskedIsTheUsualOrder() {
        assertThat(DEALS.asked(null)).isEqualTo(new Sorting.Order("id desc", "id < :after"));
        assertThat(DEALS.asked(" ")).isEqualTo(DEALS.asked(null));
    }

    @Test
    void rowsThatAreAlikeFollowByTheirIdsSoThatNoneIsShownTwice() {
        assertThat(DEALS.asked("-price"))
                .isEqualTo(new Sorting.Order(
                        "coalesce(price, 0) desc, id desc",
                        "(coalesce(price, 0), id) < (select coalesce(price, 0), id from deal where id = :after)"));
    }

    @Test
    void whatIsNoColumnOfTheListIsRefused() {
        assertThatThrownBy(() -> DEALS.asked("price; drop table deal")).isInstanceOf(Invalid.class);
    }
}
