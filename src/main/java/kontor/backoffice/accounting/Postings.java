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
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Text;
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
        return moved(tx, new Move(VoucherKind.RECEIPT, receipt, product.value(), value, Optional.empty()), on);
    }

    /// Goods in stock turned out to have cost more, or less, than they were taken in at.
    public static Outcome<Optional<VoucherNumber>> goodsRevalued(
            Tx tx, RecordNumber source, ProductNumber product, Money more, LocalDate on) {
        return moved(tx, new Move(VoucherKind.RECEIPT, source, product.value(), more, Optional.empty()), on);
    }

    /// Goods have left: their cost is the cost of goods sold.
    ///
    /// @param complaint whose goods they replace
    public static Outcome<Optional<VoucherNumber>> goodsDelivered(
            Tx tx, DeliveryNumber delivery, List<Cost> goods, Optional<ComplaintNumber> complaint, LocalDate on) {
        var value = goods.stream().map(Cost::value).reduce(Money.ZERO, Money::plus);
        return moved(tx, new Move(VoucherKind.DELIVERY, delivery, "", value.negated(), complaint), on);
    }

    /// Goods that had left are stock again, at what they cost then.
    public static Outcome<Optional<VoucherNumber>> goodsReturned(
            Tx tx, ReturnNumber returned, Money value, Optional<ComplaintNumber> complaint, LocalDate on) {
        return moved(tx, new Move(VoucherKind.RETURN, returned, "", value, complaint), on);
    }

    /// Stock has become worthless.
    public static Outcome<Optional<VoucherNumber>> goodsScrapped(
            Tx tx, RecordNumber source, Money value, Optional<ComplaintNumber> complaint, LocalDate on) {
        if (value.isZero()) return Outcome.done(Optional.empty());
        var uses = AccountSql.uses(tx, on);
        var postings = List.of(
                Posting.of(uses.of(Purpose.SCRAP), value).costing(complaint),
                Posting.of(uses.of(Purpose.STOCK), value.negated()));
        return Ledger.post(tx, new Draft(VoucherKind.SCRAP, on, "", source, postings))
                .then(number -> Outcome.done(Optional.of(number)));
    }

    /// Materials went from stock into work in progress, or with less than nothing came back.
    public static Outcome<Optional<VoucherNumber>> materialsUsed(
            Tx tx, RecordNumber source, List<Cost> goods, LocalDate on) {
        return Production.of(tx, source, on).used(goods);
    }

    /// Work was done on what is made.
    public static Outcome<Optional<VoucherNumber>> workDone(Tx tx, RecordNumber source, Money cost, LocalDate on) {
        return Production.of(tx, source, on).worked(cost);
    }

    /// Finished goods went from work in progress into stock.
    public static Outcome<Optional<VoucherNumber>> goodsMade(
            Tx tx, RecordNumber source, List<Cost> goods, LocalDate on) {
        return Production.of(tx, source, on).made(goods);
    }

    /// What a complaint took of what is posted as a whole elsewhere.
    public enum CaseCost {
        FREIGHT,
        HOURS
    }

    /// A case's part of the freight or of the hours that were paid: the same account once with the case's number and
    /// once, against it, without.
    ///
    /// @param amount positive
    /// @param text   what for, in a few words; may be empty
    public static Outcome<VoucherNumber> caseCost(
            Tx tx, ComplaintNumber complaint, CaseCost cost, Money amount, String text, LocalDate on) {
        if (!amount.isPositive())
            return Outcome.refused(
                    new BadField("case", "amount", Text.of("accounting.wanted.positive"), amount.toString()));
        var account = AccountSql.uses(tx, on)
                .of(
                        switch (cost) {
                            case FREIGHT -> Purpose.FREIGHT;
                            case HOURS -> Purpose.HOURS;
                        });
        var postings = List.of(
                Posting.of(account, amount).costing(Optional.of(complaint)), Posting.of(account, amount.negated()));
        return Ledger.post(tx, new Draft(VoucherKind.CASE_COST, on, text, complaint, postings));
    }

    /// What a complaint has cost so far: the sum of the postings that carry its number.
    public static Money costOf(Tx tx, ComplaintNumber complaint) {
        return Ledger.costOf(tx, complaint);
    }

    /// Goods that came or went.
    private record Move(
            VoucherKind kind, RecordNumber source, String text, Money intoStock, Optional<ComplaintNumber> complaint) {}

    private static Outcome<Optional<VoucherNumber>> moved(Tx tx, Move move, LocalDate on) {
        if (move.intoStock().isZero()) return Outcome.done(Optional.empty());
        var uses = AccountSql.uses(tx, on);
        var postings = List.of(
                Posting.of(uses.of(Purpose.STOCK), move.intoStock()),
                Posting.of(uses.of(Purpose.COST_OF_GOODS), move.intoStock().negated())
                        .costing(move.complaint()));
        return Ledger.post(tx, new Draft(move.kind(), on, move.text(), move.source(), postings))
                .then(number -> Outcome.done(Optional.of(number)));
    }
}
