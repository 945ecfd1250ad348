package kontor.backoffice.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import org.junit.jupiter.api.Test;

/// The figures of a decision sheet, from facts by months.
class EvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Fact month(String first) {
        return Fact.none(new ProductNumber("A"), LocalDate.parse(first));
    }

    private static Evidence delivered(long... months) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < months.length; i++) {
            var day = TODAY.withDayOfMonth(1).minusMonths(months.length - 1L - i);
            facts.add(Fact.none(new ProductNumber("A"), day).delivered(Quantity.of(months[i]), Money.ZERO));
        }
        return Evidence.of(facts, TODAY);
    }

    @Test
    void twelve_months_are_the_days_own_and_the_eleven_before_and_stock_is_of_all_time() {
        var figures = Evidence.of(
                List.of(
                        month("2025-11-01")
                                .delivered(Quantity.of(7), Money.of("1.00"))
                                .stocked(Quantity.of(9), Money.of("90")),
                        month("2025-12-01").delivered(Quantity.of(3), Money.of("30.00")),
                        month("2026-11-01")
                                .delivered(Quantity.of(5), Money.of("50.00"))
                                .costs(Money.of("200.10"), Money.ZERO, Money.of("12.34"))
                                .complaints(1)
                                .returned(Quantity.of(1)),
                        month("2026-12-01").delivered(Quantity.of(99), Money.ZERO)),
                TODAY);

        assertThat(figures.since()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(figures.delivered()).isEqualTo(Quantity.of(8));
        assertThat(figures.margin()).isEqualTo(Money.of("107.76"));
        assertThat(figures.complaintRate()).contains(Quantity.of(125));
        assertThat(figures.returnRate()).contains(Rate.of("12.5"));
        assertThat(figures.stockAtRisk()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void the_forecast_is_exponential_smoothing_over_whole_months_with_its_mean_absolute_error() {
        var figures = delivered(10, 20, 10, 999);
        assertThat(figures.forecast()).contains(Quantity.of("12.1"));
        assertThat(figures.forecastError()).contains(Quantity.of("6.5"));
    }

    @Test
    void with_little_to_go_by_the_forecast_says_so() {
        assertThat(delivered(10, 4).forecast()).contains(Quantity.of(10));
        assertThat(delivered(10, 4).forecastError()).isEmpty();
        assertThat(delivered(4).forecast()).contains(Quantity.of(4));
        assertThat(delivered(4).forecastError()).isEmpty();
        assertThat(delivered().forecast()).isEmpty();
        assertThat(delivered().complaintRate()).isEmpty();
        assertThat(delivered().returnRate()).isEmpty();
    }
}
