package kontor.backoffice.accounting.bank;

import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Refusal;

/// Why a line of the bank's was not posted.
sealed interface BankRefusal extends Refusal {

    /// The bank account has no account in the ledger.
    record NoLedgerAccount(BankAccountNumber bankAccount) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.account";
        }
    }

    /// The ledger account is another bank account's, or takes no money.
    record NotForMoney(AccountNumber account) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.ledger-account";
        }
    }

    /// The books are in kroner.
    record ForeignCurrency(BankLineNumber line, String currency) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.currency";
        }
    }

    /// Only what is left can be taken.
    record TooMuch(BankLineNumber line, Money rest) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.rest";
        }
    }

    /// Money came, or it went.
    record OtherWay(BankLineNumber line, Money amount) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.direction";
        }
    }

    record NothingProposed(BankLineNumber line) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.proposal";
        }
    }

    /// The voucher has nothing on the account that is not matched.
    record NotOnVoucher(VoucherNumber voucher, AccountNumber account) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.voucher";
        }
    }

    /// The parts of a split leave something over, or take too much.
    record PartsDiffer(BankLineNumber line, Money amount, Money parts) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.parts";
        }
    }

    record NotMatched(BankLineNumber line) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.unmatched";
        }
    }

    /// Another line is the voucher that this one made.
    record MatchedElsewhere(BankLineNumber line, VoucherNumber voucher) implements BankRefusal {
        @Override
        public String code() {
            return "bank.refused.elsewhere";
        }
    }
}
