package kontor.backoffice.warehouse;

import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Refusal;

/// Why stock was not handed out, or not held, or not released.
sealed interface HoldRefusal extends Refusal {

    /// What the delivery would take is held for a complaint.
    record OnHold(DeliveryNumber delivery, long line, ProductNumber product, ComplaintNumber complaint)
            implements HoldRefusal {
        @Override
        public String code() {
            return "delivery.refused.held";
        }
    }

    /// Nothing of a service can be held.
    record Service(ProductNumber product) implements HoldRefusal {
        @Override
        public String code() {
            return "hold.refused.service";
        }
    }

    /// Who placed it may not release it.
    record SamePerson(HoldNumber hold, String placedBy) implements HoldRefusal {
        @Override
        public String code() {
            return "hold.refused.person";
        }
    }
}
