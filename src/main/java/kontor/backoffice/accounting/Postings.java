package kontor.backoffice.accounting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// What other rooms of the office tell the ledger, in the transaction of the move itself. Refused where the period is
/// closed; no voucher where there is no value.
public final class Postings {

    private Postings() {}

    /// What goods of one product cost.
    public record Cost(ProductNumber product, Money value) {}

    /// Goods have come in: they are stock now.
    public static Outcome<Optional<VoucherNumber>> goodsReceived(
            Tx tx, ReceiptNumber receipt, ProductNumber product, Money value, LocalDate on) {
        return Outcome.done(Optional.empty());
    }

    /// Goods have left: their cost is the cost of goods sold.
    public static Outcome<Optional<VoucherNumber>> goodsDelivered(
            Tx tx, DeliveryNumber delivery, List<Cost> goods, LocalDate on) {
        return Outcome.done(Optional.empty());
    }
}
