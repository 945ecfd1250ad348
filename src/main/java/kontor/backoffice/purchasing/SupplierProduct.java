package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.SupplierProductNumber;
import kontor.kernel.Quantity;

/// What a supplier sells us.
///
/// @param theirNumber the supplier's number of it
/// @param leadDays    from the order to the day it comes
/// @param minimum     that one can order; nothing where any quantity is sold
/// @param multiple    of which one orders; nothing where any quantity is sold
/// @param preferred   whether this supplier is asked first; one at most a product
record SupplierProduct(
        SupplierProductNumber number,
        long seq,
        SupplierNumber supplier,
        ProductNumber product,
        Optional<Name> theirNumber,
        long leadDays,
        Quantity minimum,
        Quantity multiple,
        boolean preferred) {

    /// The least that can be ordered and is no less than what is wanted.
    Quantity atLeast(Quantity wanted) {
        var many = wanted.compareTo(minimum) < 0 ? minimum : wanted;
        if (!multiple.isPositive()) return many;
        var packs = Math.ceilDiv(many.units(), multiple.units());
        return new Quantity(Math.multiplyExact(packs, multiple.units()));
    }
}
