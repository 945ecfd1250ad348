package kontor.backoffice.accounting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
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
        return moved(tx, VoucherKind.RECEIPT, receipt, product.value(), value, on);
    }

    /// Goods have left: their cost is the cost of goods sold.
    public static Outcome<Optional<VoucherNumber>> goodsDelivered(
            Tx tx, DeliveryNumber delivery, List<Cost> goods, LocalDate on) {
        var value = goods.stream().map(Cost::value).reduce(Money.ZERO, Money::plus);
        return moved(tx, VoucherKind.DELIVERY, delivery, "", value.negated(), on);
    }

    private static Outcome<Optional<VoucherNumber>> moved(
            Tx tx, VoucherKind kind, RecordNumber source, String text, Money intoStock, LocalDate on) {
        if (intoStock.isZero()) return Outcome.done(Optional.empty());
        var uses = AccountSql.uses(tx, on);
        var postings = List.of(
                Posting.of(uses.of(Purpose.STOCK), intoStock),
                Posting.of(uses.of(Purpose.COST_OF_GOODS), intoStock.negated()));
        return Ledger.post(tx, new Draft(kind, on, text, source, postings))
                .then(number -> Outcome.done(Optional.of(number)));
    }
}
