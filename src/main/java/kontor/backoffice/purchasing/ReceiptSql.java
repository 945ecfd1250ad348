package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of what came of purchase orders.
final class ReceiptSql {

    private ReceiptSql() {}

    /// What came of a line.
    ///
    /// @param quantity below nothing where it takes another back
    /// @param reverses the one it takes back
    /// @param words    why
    record Came(
            ReceiptNumber receipt,
            PurchaseNumber purchase,
            long line,
            ProductNumber product,
            LocalDate receivedOn,
            Quantity quantity,
            Money worth,
            Optional<Name> lot,
            Optional<ReceiptNumber> reverses,
            Optional<Words> words) {

        static Came of(
                ReceiptNumber receipt, PurchaseOrderLine line, Quantity quantity, Optional<Name> lot, LocalDate on) {
            var worth = line.price().times(quantity);
            return new Came(
                    receipt,
                    line.purchase(),
                    line.line(),
                    line.product(),
                    on,
                    quantity,
                    worth,
                    lot,
                    Optional.empty(),
                    Optional.empty());
        }

        /// So much of it taken back.
        Came back(ReceiptNumber as, Quantity many, Words why, LocalDate on) {
            var less = worth.share(many.units(), quantity.units());
            return new Came(
                    as,
                    purchase,
                    line,
                    product,
                    on,
                    many.negated(),
                    less.negated(),
                    lot,
                    Optional.of(receipt),
                    Optional.of(why));
        }
    }

    static void add(Tx tx, Came came) {
        Sql.of(tx)
                .update("""
                        insert into purchase_receipt (receipt, seq, purchase, line, product, received_on, quantity, worth,
                               lot, reverses, words)
                        values (:receipt, :seq, :purchase, :line, :product, :receivedOn, :quantity, :worth, :lot,
                               :reverses, :words)""")
                .bindAll(came)
                .bind("seq", Long.parseLong(came.receipt().value()))
                .run();
    }

    static Optional<Came> find(Tx tx, ReceiptNumber receipt) {
        return Sql.of(tx).query("""
                        select receipt, purchase, line, product, received_on, quantity, worth, lot, reverses, words
                          from purchase_receipt where receipt = :receipt""").bind("receipt", receipt).first(Came.class);
    }

    /// What of it has been taken back; whoever asks keeps the order.
    static Quantity back(Tx tx, ReceiptNumber receipt) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(-sum(quantity), 0) as bigint) as back from purchase_receipt
                         where reverses = :receipt""")
                .bind("receipt", receipt)
                .first(found -> found.get("back", Quantity.class))
                .orElse(Quantity.ZERO);
    }

    static Optional<Sold.Came> sold(Tx tx, ReceiptNumber receipt) {
        return Sql.of(tx).query("""
                        select r.purchase, r.line, o.supplier, r.product, r.quantity, l.price
                          from purchase_receipt r join purchase_order o on o.number = r.purchase
                          join purchase_order_line l on l.purchase = r.purchase and l.line = r.line
                         where r.receipt = :receipt and r.reverses is null""").bind("receipt", receipt).first(Sold.Came.class);
    }

    /// Who sold what came last of a product.
    static Optional<SupplierNumber> last(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("""
                        select o.supplier from purchase_receipt r join purchase_order o on o.number = r.purchase
                         where r.product = :product order by r.seq desc limit 1""")
                .bind("product", product)
                .first(found -> found.get("supplier", SupplierNumber.class));
    }
}
