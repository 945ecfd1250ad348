package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of what came of purchase orders.
final class ReceiptSql {

    private ReceiptSql() {}

    static void add(
            Tx tx, ReceiptNumber receipt, PurchaseOrderLine line, Quantity quantity, Optional<Name> lot, LocalDate on) {
        Sql.of(tx)
                .update("""
                        insert into purchase_receipt (receipt, seq, purchase, line, product, received_on, quantity, worth,
                               lot)
                        values (:receipt, :seq, :purchase, :line, :product, :on, :quantity, :worth, :lot)""")
                .bind("receipt", receipt)
                .bind("seq", Long.parseLong(receipt.value()))
                .bind("purchase", line.purchase())
                .bind("line", line.line())
                .bind("product", line.product())
                .bind("on", on)
                .bind("quantity", quantity)
                .bind("worth", line.price().times(quantity))
                .bind("lot", lot)
                .run();
    }
}
