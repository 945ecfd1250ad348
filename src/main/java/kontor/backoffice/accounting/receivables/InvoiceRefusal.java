package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;

/// Why an invoice was not posted, credited or paid.
sealed interface InvoiceRefusal extends Refusal {

    /// The delivery is not on its way, or is none.
    record NotShipped(DeliveryNumber delivery) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.unknown";
        }
    }

    /// Nothing of the order is to be invoiced now.
    record NothingToInvoice(OrderNumber order) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.nothing";
        }
    }

    /// The order has several deliveries to invoice: one must be named.
    record SeveralDeliveries(OrderNumber order, long many) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.several";
        }
    }

    record AlreadyInvoiced(DeliveryNumber delivery, InvoiceNumber invoice) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.state";
        }
    }

    /// The VAT code has no rate on that day.
    record NoVatRate(String vatCode, LocalDate on) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.vat";
        }
    }

    record NoSuchLine(InvoiceNumber invoice, long line) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.line";
        }
    }

    /// More than is left of a line cannot be credited.
    record TooMuch(InvoiceNumber invoice, long line, Quantity left, Money leftNet) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.left";
        }
    }

    /// A return that nobody has inspected, or that is credited already.
    record NotToCredit(ReturnNumber returned) implements InvoiceRefusal {
        @Override
        public String code() {
            return "return.refused.credit";
        }
    }

    /// A credit note cannot be credited or paid.
    record IsCreditNote(InvoiceNumber number) implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.credit-note";
        }
    }

    record NotPayable(InvoiceNumber invoice, InvoiceState is) implements InvoiceRefusal {
        @Override
        public String code() {
            return "payment.refused.state";
        }
    }

    /// The check digit is wrong.
    record WrongKid(Kid kid) implements InvoiceRefusal {
        @Override
        public String code() {
            return "payment.refused.kid";
        }
    }

    record NoMoneyAccount(AccountNumber account) implements InvoiceRefusal {
        @Override
        public String code() {
            return "payment.refused.account";
        }
    }

    /// The customer has not so much with us.
    record NoAdvance(CustomerNumber customer, Money has) implements InvoiceRefusal {
        @Override
        public String code() {
            return "advance.refused.left";
        }
    }

    /// The chart has no account of losses.
    record NoLossAccount() implements InvoiceRefusal {
        @Override
        public String code() {
            return "invoice.refused.loss-account";
        }
    }
}
