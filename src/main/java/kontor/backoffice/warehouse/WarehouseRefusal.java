package kontor.backoffice.warehouse;

import kontor.kernel.Name;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;

/// Why the warehouse did not do it.
sealed interface WarehouseRefusal extends Refusal {

    /// The order has no delivery.
    record NoDelivery(OrderNumber order) implements WarehouseRefusal {
        @Override
        public String code() {
            return "delivery.refused.unknown";
        }

        @Override
        public Text text() {
            return Text.of("delivery.refused.none", order);
        }
    }

    /// The order has several open deliveries: one has to be named.
    record Several(OrderNumber order, long open) implements WarehouseRefusal {
        @Override
        public String code() {
            return "delivery.refused.several";
        }
    }

    /// The delivery has left, or was cancelled: it cannot be late.
    record NotOpen(DeliveryNumber delivery, DeliveryState is) implements WarehouseRefusal {
        @Override
        public String code() {
            return "delivery.refused.state";
        }

        @Override
        public Text text() {
            return Text.of("delivery.refused.gone", delivery, is);
        }
    }

    /// More of a line is wanted than is set aside.
    record Short(DeliveryNumber delivery, long line, Quantity wanted, Quantity reserved) implements WarehouseRefusal {
        @Override
        public String code() {
            return "delivery.refused.short";
        }
    }

    /// More of a line is wanted than the delivery has.
    record Over(DeliveryNumber delivery, long line, Quantity wanted, Quantity has) implements WarehouseRefusal {
        @Override
        public String code() {
            return "delivery.refused.over";
        }
    }

    /// What is discontinued is not bought any more.
    record Discontinued(ProductNumber product) implements WarehouseRefusal {
        @Override
        public String code() {
            return "goods.refused.discontinued";
        }
    }

    /// There is less of a lot than is to be picked of it for a line.
    record LotShort(Name lot, DeliveryNumber delivery, long line, Quantity has) implements WarehouseRefusal {
        @Override
        public String code() {
            return "delivery.refused.lot";
        }
    }

    /// Nothing of a service can be taken in.
    record Service(ProductNumber product) implements WarehouseRefusal {
        @Override
        public String code() {
            return "goods.refused.service";
        }
    }

    /// It is set aside, held, in another lot, or gone.
    record NotFree(ProductNumber product, Quantity free) implements WarehouseRefusal {
        @Override
        public String code() {
            return "goods.refused.not-free";
        }
    }

    /// What production was promised cannot be taken off the shelf.
    record Materials(ProductNumber product, Quantity there) implements WarehouseRefusal {
        @Override
        public String code() {
            return "goods.refused.materials";
        }
    }

    /// What is sold over the counter must be in the house.
    record NotThere(ProductNumber product, Quantity wanted, Quantity there) implements WarehouseRefusal {
        @Override
        public String code() {
            return "counter.refused.stock";
        }
    }

    /// Less of it lies on the shelf than is to go.
    record NotOnShelf(ProductNumber product, Quantity there) implements WarehouseRefusal {
        @Override
        public String code() {
            return "goods.refused.not-on-shelf";
        }
    }
}
