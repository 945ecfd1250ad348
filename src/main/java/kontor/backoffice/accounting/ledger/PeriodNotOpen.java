package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Refusal;

/// Nothing can be posted on this day.
public record PeriodNotOpen(LocalDate on, PeriodNumber period) implements Refusal {
    @Override
    public String code() {
        return "accounting.refused.period";
    }
}
