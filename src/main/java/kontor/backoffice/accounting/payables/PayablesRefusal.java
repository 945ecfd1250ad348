package kontor.backoffice.accounting.payables;

import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Refusal;

/// Why something was not done with a supplier, an invoice of theirs, or its payment.
sealed interface PayablesRefusal extends Refusal {

    record SupplierTwice(OrgNumber orgNumber, SupplierNumber other) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier.refused.twice";
        }
    }

    /// The same supplier's same invoice.
    record InvoiceTwice(SupplierNumber supplier, Name theirNumber, SupplierInvoiceNumber other)
            implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.twice";
        }
    }

    /// The lines do not come to what the paper says.
    record TotalDiffers(Money said, Money lines) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.total";
        }
    }

    /// A register of its own stands behind the account.
    record KeptAccount(AccountNumber account) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.kept-account";
        }
    }

    /// The chart has no account of what suppliers are owed.
    record NoAccount() implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.no-account";
        }
    }

    /// Who registered it may not approve it.
    record OwnInvoice(SupplierInvoiceNumber invoice) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.own";
        }
    }

    /// Its purchase order decides it.
    record Matched(SupplierInvoiceNumber invoice, PurchaseNumber purchase) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.match";
        }
    }

    record NotOpen(SupplierInvoiceNumber invoice, SupplierInvoiceState is) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.state";
        }
    }

    record NoOffset(SupplierInvoiceNumber creditNote, SupplierInvoiceNumber invoice) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.offset";
        }
    }

    record TooMuch(SupplierInvoiceNumber invoice, Money open) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.open";
        }
    }

    record NoMoneyAccount(AccountNumber account) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.account";
        }
    }

    /// A payment of it is proposed, or sent for another amount.
    record InProposal(SupplierInvoiceNumber invoice, PaymentProposalNumber proposal) implements PayablesRefusal {
        @Override
        public String code() {
            return "supplier-invoice.refused.proposal";
        }
    }

    /// No bank account of the company is this account of the ledger.
    record NotAtBank(AccountNumber account) implements PayablesRefusal {
        @Override
        public String code() {
            return "payment-proposal.refused.account";
        }
    }

    record NoBankAccount(SupplierNumber supplier, SupplierInvoiceNumber invoice) implements PayablesRefusal {
        @Override
        public String code() {
            return "payment-proposal.refused.supplier";
        }
    }

    record NothingDue() implements PayablesRefusal {
        @Override
        public String code() {
            return "payment-proposal.refused.nothing";
        }
    }

    /// Who proposed it may not approve it.
    record OwnProposal(PaymentProposalNumber proposal) implements PayablesRefusal {
        @Override
        public String code() {
            return "payment-proposal.refused.own";
        }
    }

    /// Less is open by now.
    record Settled(PaymentLineNumber payment, SupplierInvoiceNumber invoice, Money open) implements PayablesRefusal {
        @Override
        public String code() {
            return "payment-proposal.refused.settled";
        }
    }
}
