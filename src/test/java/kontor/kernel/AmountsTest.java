package kontor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void a_line_is_rounded_half_up_to_ore_once() {
        assertThat(Price.of("0.0035").times(Quantity.of(1))).isEqualTo(Money.ZERO);
        assertThat(Price.of("0.005").times(Quantity.of(1))).isEqualTo(Money.of("0.01"));
        assertThat(Price.of("12.12").times(Quantity.of("12.12"))).isEqualTo(Money.of("146.89"));
        assertThat(Price.of("-0.005").times(Quantity.of(1))).isEqualTo(Money.of("-0.01"));
    }

    @Test
    void a_discount_is_taken_before_the_rounding() {
        assertThat(Price.of("1990.00").times(Quantity.of(2), Rate.of("12.5"))).isEqualTo(Money.of("3482.50"));
        assertThat(Price.of("0.33").times(Quantity.of(3), Rate.of("33.33"))).isEqualTo(Money.of("0.66"));
    }

    @Test
    void vat_is_a_share_of_the_sum_rounded_half_up() {
        assertThat(Rate.of("25").of(Money.of("0.02"))).isEqualTo(Money.of("0.01"));
        assertThat(Rate.of("11.11").of(Money.of("1000.00"))).isEqualTo(Money.of("111.10"));
        assertThat(Rate.of("25").of(Money.of("-0.02"))).isEqualTo(Money.of("-0.01"));
    }

    @Test
    void sums_that_do_not_fit_are_faults_and_never_wrong_figures() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Price(Long.MAX_VALUE).times(new Quantity(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_are_read_with_a_point_and_no_more_decimals_than_they_have() {
        assertThat(Kinds.MONEY.read("1990.5")).contains(Money.of("1990.50"));
        assertThat(Kinds.MONEY.read("1990.500")).contains(Money.of("1990.50"));
        assertThat(Kinds.MONEY.read("1990.505")).isEmpty();
        assertThat(Kinds.MONEY.read("1,5")).isEmpty();
        assertThat(Kinds.MONEY.read("1e3")).isEmpty();
        assertThat(Kinds.MONEY.read("")).isEmpty();
        assertThat(Kinds.QUANTITY.read("1".repeat(40))).isEmpty();
        assertThat(Kinds.PRICE.read("0.00001")).isEmpty();
        assertThat(Kinds.RATE.read("100.01")).isEmpty();
        assertThat(Kinds.RATE.read("-1")).isEmpty();
    }

    @Test
    void amounts_are_shown_as_each_language_writes_them() {
        assertThat(Kinds.MONEY.show(Money.of("-1234567.8"), Lang.NB)).isEqualTo("-1 234 567,80");
        assertThat(Kinds.MONEY.show(Money.of("-1234567.8"), Lang.EN)).isEqualTo("-1,234,567.80");
        assertThat(Kinds.QUANTITY.show(Quantity.of("2.50"), Lang.NB)).isEqualTo("2,5");
        assertThat(Kinds.PRICE.show(Price.of("0.0035"), Lang.EN)).isEqualTo("0.0035");
        assertThat(Money.of("0.05")).hasToString("0.05");
    }

    @Test
    void dates_that_do_not_exist_are_not_dates() {
        assertThat(Kinds.DATE.read("2026-02-31")).isEmpty();
        assertThat(Kinds.DATE.read("2026-02-28")).isPresent();
        assertThat(Kinds.DATE.read("28.02.2026")).isEmpty();
    }
}
