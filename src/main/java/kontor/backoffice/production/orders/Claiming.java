package kontor.backoffice.production.orders;

import kontor.backoffice.warehouse.Materials;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Tx;

/// An order's claim on its materials.
final class Claiming {

    private Claiming() {}

    /// What there is is set aside, the rest as soon as it comes.
    static void claim(Tx tx, ProductionNumber order) {
        Materials.claim(
                tx,
                order,
                ProductionSql.materials(tx, order).stream()
                        .filter(material -> !material.byProduct())
                        .map(material -> new Materials.Want(material.line(), material.product(), material.quantity()))
                        .toList());
    }
}
