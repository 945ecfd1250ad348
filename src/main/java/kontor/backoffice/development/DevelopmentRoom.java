package kontor.backoffice.development;

import kontor.hatch.VatRate;
import kontor.kernel.CommandSpec;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.Product;

/// The office's products.
public final class DevelopmentRoom {

    private DevelopmentRoom() {}

    static final Permission KEEP = Permission.of("products.keep", Side.OFFICE, "developer");

    /// A product that can be kept, or why not.
    static Outcome<Product> sound(Tx tx, Product product) {
        if (product.price().isNegative() || product.cost().isNegative()) {
            return Outcome.refused(new ProductRefusal.Negative());
        }
        if (tx.ask(new VatRate(product.vatCode(), tx.today())).isEmpty()) {
            return Outcome.refused(new ProductRefusal.NoVatCode(product.vatCode()));
        }
        return Outcome.done(product);
    }

    public static final Room ROOM = Room.of(DevelopmentRoom.class)
            .permissions(KEEP)
            .commands(
                    CommandSpec.of("product.register", RegisterProduct.class, Side.OFFICE),
                    CommandSpec.of("product.change", ChangeProduct.class, Side.OFFICE))
            .done();
}
