package kontor.frontdesk.returns;

import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;

/// Why a return was not requested, or not withdrawn.
sealed interface ReturnRefusal extends Refusal {

    /// The order has no such line, or it is a service.
    record NoSuchLine(OrderNumber order, long line) implements ReturnRefusal {
        @Override
        public String code() {
            return "return.refused.order-line";
        }
    }

    /// No more can come back than was delivered and is not on its way back already.
    record TooMuch(OrderNumber order, long line, Quantity wanted, Quantity left) implements ReturnRefusal {
        @Override
        public String code() {
            return "return.refused.delivered";
        }
    }

    /// Nothing of the order can come back.
    record Nothing(OrderNumber order) implements ReturnRefusal {
        @Override
        public String code() {
            return "return.refused.nothing";
        }
    }

    /// The goods have come, or may not come.
    record TooLate(ReturnNumber returned) implements ReturnRefusal {
        @Override
        public String code() {
            return "return.refused.late";
        }
    }
}
