package kontor.backoffice.administration;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Refusal;

/// Why a person was not erased.
sealed interface ErasureRefusal extends Refusal {

    /// It has been done.
    record Erased(CustomerNumber customer) implements ErasureRefusal {
        @Override
        public String code() {
            return "customer.refused.erased";
        }
    }

    /// Something was agreed and is not done yet.
    record Open(CustomerNumber customer, OrderNumber order) implements ErasureRefusal {
        @Override
        public String code() {
            return "customer.refused.open-order";
        }
    }

    /// They owe money.
    record Owes(CustomerNumber customer, InvoiceNumber invoice) implements ErasureRefusal {
        @Override
        public String code() {
            return "customer.refused.owes";
        }
    }

    /// The company owes them money.
    record Holds(CustomerNumber customer, Money amount) implements ErasureRefusal {
        @Override
        public String code() {
            return "customer.refused.advance";
        }
    }

    /// Somebody works on it yet.
    record NotClosed(ComplaintNumber complaint) implements ErasureRefusal {
        @Override
        public String code() {
            return "complaint.refused.not-closed";
        }
    }

    /// Whoever complained is a customer.
    record OfCustomer(ComplaintNumber complaint) implements ErasureRefusal {
        @Override
        public String code() {
            return "complaint.refused.customers";
        }
    }

    /// The law says so.
    record Kept(CustomerNumber customer, LocalDate until) implements ErasureRefusal {
        @Override
        public String code() {
            return "customer.refused.kept";
        }
    }
}
