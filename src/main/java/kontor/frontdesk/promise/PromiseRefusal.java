package kontor.frontdesk.promise;

import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;

/// Why nothing was promised.
sealed interface PromiseRefusal extends Refusal {

    /// It is not there, does not come, and no supplier of it is known.
    record NobodyKnows(ProductNumber product) implements PromiseRefusal {
        @Override
        public String code() {
            return "promise.refused.nobody-knows";
        }
    }

    /// All of the line has left.
    record Delivered(OrderNumber order, long line) implements PromiseRefusal {
        @Override
        public String code() {
            return "promise.refused.delivered";
        }
    }
}
