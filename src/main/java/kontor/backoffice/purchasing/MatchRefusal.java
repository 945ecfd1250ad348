package kontor.backoffice.purchasing;

import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;

/// Why an invoice was not matched, or a month's receipts not accrued.
sealed interface MatchRefusal extends Refusal {

    /// More would be invoiced than is ordered.
    record Over(PurchaseNumber purchase, long line, Quantity left) implements MatchRefusal {
        @Override
        public String code() {
            return "purchase.refused.over-invoiced";
        }
    }

    /// Nothing that has come lacks its invoice.
    record Nothing(PurchaseNumber purchase) implements MatchRefusal {
        @Override
        public String code() {
            return "purchase.refused.nothing-to-invoice";
        }
    }

    /// An invoice of it waits.
    record Waiting(PurchaseNumber purchase, MatchNumber match) implements MatchRefusal {
        @Override
        public String code() {
            return "purchase.refused.waiting";
        }
    }

    /// The chart has no account for it.
    record NoAccount(String account) implements MatchRefusal {
        @Override
        public String code() {
            return "purchase.refused.account";
        }
    }

    /// The goods have not come.
    record NotHere(MatchNumber match, PurchaseNumber purchase) implements MatchRefusal {
        @Override
        public String code() {
            return "match.refused.goods";
        }
    }

    /// Who registered what differs may not accept it.
    record Own(MatchNumber match) implements MatchRefusal {
        @Override
        public String code() {
            return "match.refused.own";
        }
    }

    record NotOver(PeriodNumber period) implements MatchRefusal {
        @Override
        public String code() {
            return "accrual.refused.early";
        }
    }

    /// All that has come by then is invoiced, or posted as not invoiced.
    record NothingToAccrue(PeriodNumber period) implements MatchRefusal {
        @Override
        public String code() {
            return "accrual.refused.nothing";
        }
    }
}
