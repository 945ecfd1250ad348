package kontor.backoffice.accounting.vat;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Numbers.VatLineNumber;
import kontor.kernel.Refusal;

/// Why a term was not settled.
sealed interface VatRefusal extends Refusal {

    /// It is not over.
    record Early(TermNumber term, LocalDate last) implements VatRefusal {
        @Override
        public String code() {
            return "vat.refused.early";
        }
    }

    /// There is nothing to settle, or nothing more.
    record Nothing(TermNumber term) implements VatRefusal {
        @Override
        public String code() {
            return "vat.refused.nothing";
        }
    }

    /// A line is not as the authority takes it.
    record Faulty(VatLineNumber line, ReturnFault fault) implements VatRefusal {
        @Override
        public String code() {
            return "vat.refused.fault";
        }
    }

    /// The accounts and the return differ by more than rounding.
    record Differs(TermNumber term, Money accounts, Money payable, Money difference) implements VatRefusal {
        @Override
        public String code() {
            return "vat.refused.difference";
        }
    }

    /// The chart has no account for it.
    record NoAccount(TermNumber term) implements VatRefusal {
        @Override
        public String code() {
            return "vat.refused.account";
        }
    }
}
