package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Refusal;

/// Why a voucher by hand was not posted, or a voucher not reversed.
sealed interface VoucherRefusal extends Refusal {

    record NoSuchAccount(AccountNumber account) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.account";
        }
    }

    /// Another room keeps the account, record by record.
    record KeptAccount(AccountNumber account) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.kept-account";
        }
    }

    /// Debit and credit differ.
    record OutOfBalance(Money by) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.balance";
        }
    }

    /// There is nothing in it.
    record Empty() implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.empty";
        }
    }

    record NoVatCode(String vatCode, LocalDate on) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.vat-code";
        }
    }

    /// The specification does not go with the code.
    record NoSpecification(kontor.backoffice.accounting.ledger.VatNote specification, String vatCode)
            implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.specification";
        }
    }

    /// An account of tax, and no code says of which.
    record UncodedTax(AccountNumber account) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.uncoded";
        }
    }

    /// The chart lacks an account that the code needs.
    record NoVatAccount(String vatCode) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.vat-account";
        }
    }

    record NoDimension(DimensionNumber dimension) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.dimension";
        }
    }

    record ReversedAlready(VoucherNumber voucher, VoucherNumber by) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.reversed";
        }
    }

    /// Another room made it, and takes it back in its own way.
    record NotByHand(VoucherNumber voucher, kontor.backoffice.accounting.ledger.VoucherKind kind)
            implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.kind";
        }
    }

    record ReversedTooEarly(VoucherNumber voucher, LocalDate posted) implements VoucherRefusal {
        @Override
        public String code() {
            return "voucher.refused.early";
        }
    }
}
