package kontor.backoffice.accounting.ledger;

import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Refusal;

/// Why a chart of accounts cannot be the company's.
public sealed interface ChartRefusal extends Refusal {

    /// An account's number, name or grouping is not what it must be.
    record BadAccount(AccountNumber account) implements ChartRefusal {
        @Override
        public String code() {
            return "accounting.refused.chart-account";
        }
    }

    record Twice(AccountNumber account) implements ChartRefusal {
        @Override
        public String code() {
            return "accounting.refused.chart-twice";
        }
    }

    /// @param accounts that Kontor posts to and the chart lacks, with commas between
    record Lacks(String accounts) implements ChartRefusal {
        @Override
        public String code() {
            return "accounting.refused.chart-lacks";
        }
    }
}
