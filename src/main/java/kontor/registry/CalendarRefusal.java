package kontor.registry;

import java.time.LocalDate;
import kontor.kernel.Refusal;

/// Why the calendar was not changed.
sealed interface CalendarRefusal extends Refusal {

    /// The day is a holiday already.
    record FreeAlready(LocalDate day) implements CalendarRefusal {
        @Override
        public String code() {
            return "holiday.refused.twice";
        }
    }

    /// Without any working hours nothing would ever be due.
    record NeverOpen() implements CalendarRefusal {
        @Override
        public String code() {
            return "hours.refused.never";
        }
    }
}
