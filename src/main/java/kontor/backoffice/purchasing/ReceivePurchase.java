package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.ReceiveGoods;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.Decided;

/// Takes in what has come of a purchase order, at the ordered price: the warehouse receives it in the same transaction,
/// and whoever waits for it gets it.
///
/// @param lines what came; all that is still to come where nothing is said
/// @param on    the day it came; today where nothing is said
/// @param over  that more than ordered is kept, up to the share that the company has set: the order is for that much
/// then
public record ReceivePurchase(PurchaseNumber purchase, List<Came> lines, Optional<LocalDate> on, Optional<Boolean> over)
        implements Command<PurchaseNumber> {

    /// What came of a line.
    ///
    /// @param line     its place on the order
    /// @param quantity all that is still to come of it where nothing is said
    /// @param lot      as the maker names it
    /// @param expires  the lot's last good day
    public record Came(Long line, Optional<Quantity> quantity, Optional<Name> lot, Optional<LocalDate> expires) {}

    /// A line of the order, and what came of it.
    private record Part(PurchaseOrderLine line, Quantity quantity, Came came) {}

    @Override
    public Permission needs() {
        return PurchasingRoom.RECEIVE;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.before(tx, purchase, PurchaseState.PART_RECEIVED)
                .then(found -> parts(tx, found).then(parts -> take(tx, found, parts)));
    }

    private Outcome<List<Part>> parts(Tx tx, FoundPurchase found) {
        var wanted = lines.isEmpty()
                ? found.lines().stream()
                        .filter(line -> !line.here())
                        .map(line -> new Came(line.line(), Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList()
                : lines;
        var parts = new ArrayList<Part>();
        var taken = new java.util.HashMap<Long, Quantity>();
        for (var came : wanted) {
            var line = found.line(came.line());
            if (line instanceof Outcome.Refused<PurchaseOrderLine>(var refusal)) return Outcome.refused(refusal);
            if (!(line instanceof Outcome.Done<PurchaseOrderLine>(var one))) continue;
            var left = one.open().minus(taken.getOrDefault(one.line(), Quantity.ZERO));
            var many = came.quantity().orElse(left);
            if (!many.isPositive() && came.quantity().isPresent())
                return Outcome.refused(new BadField(
                        "purchase", "lines.quantity", Text.of("purchase.wanted.quantity"), many.toString()));
            if (many.compareTo(left.plus(beyond(tx, one))) > 0 || !many.isPositive())
                return Outcome.refused(new PurchaseRefusal.TooMuch(purchase, one.line(), left));
            taken.merge(one.line(), many, Quantity::plus);
            parts.add(new Part(one, many, came));
        }
        return Outcome.done(parts);
    }

    private Quantity beyond(Tx tx, PurchaseOrderLine line) {
        return over.orElse(false) ? line.quantity().share(tx.ask(new Decided("over-receipt")), 100) : Quantity.ZERO;
    }

    private Outcome<PurchaseNumber> take(Tx tx, FoundPurchase found, List<Part> parts) {
        var day = on.orElseGet(tx::today);
        var lines = new ArrayList<>(found.lines());
        var sorted = parts.stream()
                .sorted(java.util.Comparator.comparing(
                                (Part part) -> part.line().product().value())
                        .thenComparing(part -> part.line().line()))
                .toList();
        for (var part : sorted) {
            var line = part.line();
            var received = new ReceiveGoods(
                            line.product(),
                            part.quantity(),
                            line.price(),
                            part.came().lot(),
                            part.came().expires(),
                            Optional.of(day))
                    .run(tx);
            if (received instanceof Outcome.Refused<ReceiptNumber>(var refusal)) return Outcome.refused(refusal);
            if (received instanceof Outcome.Done<ReceiptNumber>(var receipt)) {
                ReceiptSql.add(
                        tx,
                        ReceiptSql.Came.of(
                                receipt, line, part.quantity(), part.came().lot(), day));
                BalanceSql.add(tx, receipt, line, day, line.price().times(part.quantity()));
            }
            int at = (int) line.line() - 1;
            lines.set(at, lines.get(at).receiving(part.quantity()));
        }
        var net = lines.stream().map(PurchaseOrderLine::net).reduce(Money.ZERO, Money::plus);
        PurchaseSql.follow(tx, found.order().worth(net), lines);
        Judging.again(tx, new FoundPurchase(found.order(), lines));
        return Outcome.done(purchase);
    }
}
