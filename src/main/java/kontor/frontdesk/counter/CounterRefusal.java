package kontor.frontdesk.counter;

import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Refusal;

/// Why something at the counter was not done.
sealed interface CounterRefusal extends Refusal {

    /// No till is open, or several are and none was named.
    record NoTill(long open) implements CounterRefusal {
        @Override
        public String code() {
            return "counter.refused.till";
        }
    }

    /// The till has a day that is not closed.
    record StillOpen(TillNumber till, TillDayNumber day) implements CounterRefusal {
        @Override
        public String code() {
            return "till.refused.open";
        }
    }

    /// Who pays later says who they are.
    record Nobody() implements CounterRefusal {
        @Override
        public String code() {
            return "counter.refused.nobody";
        }
    }

    /// Below the margin floor only the office sells.
    record BelowFloor() implements CounterRefusal {
        @Override
        public String code() {
            return "counter.refused.floor";
        }
    }

    /// The day was not counted.
    record NotCounted(TillDayNumber day) implements CounterRefusal {
        @Override
        public String code() {
            return "till.refused.uncounted";
        }
    }

    /// The day is over.
    record Closed(TillDayNumber day) implements CounterRefusal {
        @Override
        public String code() {
            return "till.refused.closed";
        }
    }
}
