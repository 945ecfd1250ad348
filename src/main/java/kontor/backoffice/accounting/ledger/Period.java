package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kontor.kernel.Numbers.PeriodNumber;

/// An accounting period: a month.
public record Period(YearMonth month) {

    public static Period of(LocalDate day) {
        return new Period(YearMonth.from(day));
    }

    /// From a number such as `2026-11`.
    public static Optional<Period> parse(PeriodNumber number) {
        return number.value().matches("[12][0-9]{3}-(0[1-9]|1[0-2])")
                ? Optional.of(new Period(YearMonth.parse(number.value())))
                : Optional.empty();
    }

    public PeriodNumber number() {
        return new PeriodNumber(month.toString());
    }
}
