package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import kontor.backoffice.warehouse.Unreceiving;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Takes a receipt of a purchase order back, or a part of it, as long as it is not invoiced: it was counted wrong, or
/// the
/// goods went back to the supplier. The order waits for them again.
///
/// @param quantity all that is left of it where nothing is said
/// @param reason   why, as it is to be remembered
/// @param on       the day; today where nothing is said
public record UnreceivePurchase(
        ReceiptNumber receipt, Optional<Quantity> quantity, Words reason, Optional<LocalDate> on)
        implements Command<ReceiptNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.RECEIVE;
    }

    @Override
    public Outcome<ReceiptNumber> run(Tx tx) {
        var known = ReceiptSql.find(tx, receipt);
        if (known.isEmpty() || known.get().reverses().isPresent())
            return Outcome.refused(new NoSuch("purchase", receipt));
        var came = known.get();
        return FoundPurchase.of(tx, came.purchase()).then(found -> {
            var state = found.order().state();
            if (!state.open())
                return Outcome.refused(new WrongState("purchase", came.purchase(), state, PurchaseState.RECEIVED));
            var line = found.lines().get((int) came.line() - 1);
            var left = came.quantity().minus(ReceiptSql.back(tx, receipt));
            var many = quantity.orElse(left);
            if (!many.isPositive() || many.compareTo(left) > 0)
                return Outcome.refused(new BadField(
                        "purchase", "quantity", Text.of("purchase.wanted.received", left), many.toString()));
            if (many.compareTo(line.unbilled()) > 0)
                return Outcome.refused(new PurchaseRefusal.Billed(receipt, line.unbilled()));
            return back(tx, found, came, many);
        });
    }

    private Outcome<ReceiptNumber> back(Tx tx, FoundPurchase found, ReceiptSql.Came came, Quantity many) {
        var day = on.orElseGet(tx::today);
        return Unreceiving.run(tx, receipt, many, day).then(number -> {
            int at = (int) came.line() - 1;
            var line = found.lines().get(at).receiving(many.negated());
            var lines = new ArrayList<>(found.lines());
            lines.set(at, line);
            var less = line.unbilled().isZero()
                    ? BalanceSql.of(tx, came.purchase(), came.line())
                    : line.price().times(many);
            ReceiptSql.add(tx, came.back(number, many, reason, day));
            BalanceSql.add(tx, number, line, day, less.negated());
            PurchaseSql.follow(tx, found.order(), lines);
            Judging.again(tx, new FoundPurchase(found.order(), lines));
            return Outcome.done(number);
        });
    }
}
