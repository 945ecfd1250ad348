package kontor.frontdesk.orders;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.registry.ProductState;

/// Why an order was not taken, changed or promised.
sealed interface OrderRefusal extends Refusal {

    /// The office does not sell this product.
    record NotSold(ProductNumber product, ProductState state) implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.product";
        }
    }

    /// There is no rate for a line's VAT code on that day.
    record NoRate(String vatCode, LocalDate on) implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.vat";
        }
    }

    /// The customer would owe more than the office allows.
    ///
    /// @param owed     on invoices
    /// @param promised in other orders that are confirmed and not invoiced
    record OverCredit(CustomerNumber customer, Money limit, Money owed, Money promised, Money order)
            implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.credit";
        }
    }

    /// The office has stopped the customer.
    record Blocked(CustomerNumber customer) implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.blocked";
        }
    }

    /// Something of it has left the house or was invoiced: it is too late to cancel.
    record TooLate(OrderNumber order) implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.state";
        }

        @Override
        public Text text() {
            return Text.of("order.refused.late", order);
        }
    }

    /// A service cannot be sent in the place of another.
    record NotReplaced(ProductNumber product) implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.service";
        }
    }

    /// More of a line is said to be delivered, invoiced or credited than there is of it.
    record TooMuch(OrderNumber order, long line, Quantity ordered) implements OrderRefusal {
        @Override
        public String code() {
            return "order.refused.over";
        }
    }
}
