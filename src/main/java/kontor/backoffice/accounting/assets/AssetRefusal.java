package kontor.backoffice.accounting.assets;

import java.time.LocalDate;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Refusal;

/// Why an asset was not registered, depreciated or disposed of.
sealed interface AssetRefusal extends Refusal {

    /// Not an account for the value of assets, or not one for what they lose.
    record WrongAccount(AccountNumber account) implements AssetRefusal {
        @Override
        public String code() {
            return "asset.refused.account";
        }
    }

    /// Nothing is left that it could lose.
    record WornOut() implements AssetRefusal {
        @Override
        public String code() {
            return "asset.refused.worn-out";
        }
    }

    /// Nothing is due until then.
    record NothingDue(PeriodNumber period) implements AssetRefusal {
        @Override
        public String code() {
            return "asset.refused.nothing";
        }
    }

    /// It has not begun.
    record TooEarly(PeriodNumber period) implements AssetRefusal {
        @Override
        public String code() {
            return "asset.refused.early";
        }
    }

    /// It was in use on a later day.
    record InUseThen(AssetNumber asset, LocalDate on) implements AssetRefusal {
        @Override
        public String code() {
            return "asset.refused.day";
        }
    }

    /// The chart has no account for what a disposal gives.
    record NoDisposalAccount() implements AssetRefusal {
        @Override
        public String code() {
            return "asset.refused.disposal-account";
        }
    }
}
