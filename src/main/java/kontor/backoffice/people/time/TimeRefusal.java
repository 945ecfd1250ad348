package kontor.backoffice.people.time;

import java.time.LocalDate;
import kontor.kernel.Numbers.TimeNumber;
import kontor.kernel.Refusal;

/// Why hours were not taken or approved.
sealed interface TimeRefusal extends Refusal {

    /// Nobody approves their own.
    record Own(TimeNumber time) implements TimeRefusal {
        @Override
        public String code() {
            return "time.refused.permission";
        }
    }

    /// More hours than a day has.
    record FullDay(LocalDate day) implements TimeRefusal {
        @Override
        public String code() {
            return "time.refused.day";
        }
    }

    /// One thing at a time.
    record TwoThings() implements TimeRefusal {
        @Override
        public String code() {
            return "time.refused.two";
        }
    }
}
