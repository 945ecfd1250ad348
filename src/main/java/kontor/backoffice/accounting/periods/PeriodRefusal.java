package kontor.backoffice.accounting.periods;

import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.YearNumber;
import kontor.kernel.Refusal;

/// Why a period was not closed or opened, or a year not ended.
sealed interface PeriodRefusal extends Refusal {

    record Missing(PeriodNumber period, ClosingItem item) implements PeriodRefusal {
        @Override
        public String code() {
            return "period.refused.missing";
        }
    }

    record NoReason(PeriodNumber period) implements PeriodRefusal {
        @Override
        public String code() {
            return "period.refused.reason";
        }
    }

    /// An earlier month of the year is open.
    record StillOpen(YearNumber year, PeriodNumber period) implements PeriodRefusal {
        @Override
        public String code() {
            return "year.refused.open";
        }
    }

    /// It is not over.
    record YearNotOver(YearNumber year) implements PeriodRefusal {
        @Override
        public String code() {
            return "year.refused.early";
        }
    }

    /// Nothing is to be brought forward, or nothing more.
    record NothingForward(YearNumber year) implements PeriodRefusal {
        @Override
        public String code() {
            return "year.refused.nothing";
        }
    }

    /// The chart has no account for it.
    record NoYearAccount(YearNumber year) implements PeriodRefusal {
        @Override
        public String code() {
            return "year.refused.account";
        }
    }
}
