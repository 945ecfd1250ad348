package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Who sold us something, as other rooms ask it.
public final class Sold {

    private Sold() {}

    /// What came of a purchase order.
    ///
    /// @param price of one, as ordered
    public record Came(
            PurchaseNumber purchase,
            long line,
            SupplierNumber supplier,
            ProductNumber product,
            Quantity quantity,
            Price price) {}

    /// Nothing where the receipt is of no purchase order.
    public static Optional<Came> came(Tx tx, ReceiptNumber receipt) {
        return ReceiptSql.sold(tx, receipt);
    }

    /// Whom a product is usually bought of; else the supplier it came from last.
    public static Optional<SupplierNumber> usual(Tx tx, ProductNumber product) {
        return SupplierProductSql.usual(tx, product)
                .map(SupplierProduct::supplier)
                .or(() -> ReceiptSql.last(tx, product));
    }
}
