package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Refusal;

/// Why nobody is reminded, or a rule is not taken.
sealed interface ReminderRefusal extends Refusal {

    record NotOpen(InvoiceNumber invoice) implements ReminderRefusal {
        @Override
        public String code() {
            return "reminder.refused.paid";
        }
    }

    record Waiting(InvoiceNumber invoice, ReminderNumber reminder) implements ReminderRefusal {
        @Override
        public String code() {
            return "reminder.refused.waiting";
        }
    }

    /// No rule has another step.
    record NoMore(InvoiceNumber invoice, long told) implements ReminderRefusal {
        @Override
        public String code() {
            return "reminder.refused.enough";
        }
    }

    record TooEarly(InvoiceNumber invoice, LocalDate earliest) implements ReminderRefusal {
        @Override
        public String code() {
            return "reminder.refused.early";
        }
    }

    /// The law wants more days.
    record TooSoon(long days, long least) implements ReminderRefusal {
        @Override
        public String code() {
            return "reminder.refused.days";
        }
    }

    /// The law allows less.
    record TooDear(Money fee, Money most) implements ReminderRefusal {
        @Override
        public String code() {
            return "reminder.refused.fee";
        }
    }
}
