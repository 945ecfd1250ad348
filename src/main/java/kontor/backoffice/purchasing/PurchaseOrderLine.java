package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;

/// A line as it is ordered, and what has come of it.
///
/// @param line        its place, from 1
/// @param text        what the product was called then
/// @param theirNumber the supplier's number of the product
/// @param expectedOn  the day it should come
/// @param matched     what of it is invoiced
record PurchaseOrderLine(
        PurchaseNumber purchase,
        long line,
        ProductNumber product,
        Name text,
        Optional<Name> theirNumber,
        Quantity quantity,
        Price price,
        Money net,
        Optional<LocalDate> expectedOn,
        Quantity received,
        Quantity matched) {

    Quantity open() {
        return quantity.minus(received);
    }

    /// Whether all of it has come.
    boolean here() {
        return received.compareTo(quantity) >= 0;
    }

    /// What is kept beyond the ordered quantity is ordered by that.
    PurchaseOrderLine receiving(Quantity more) {
        var now = with(expectedOn, price, received.plus(more));
        return now.received.compareTo(quantity) > 0 ? now.cut() : now;
    }

    /// So much more of it is invoiced.
    PurchaseOrderLine matching(Quantity more) {
        return new PurchaseOrderLine(
                purchase,
                line,
                product,
                text,
                theirNumber,
                quantity,
                price,
                net,
                expectedOn,
                received,
                matched.plus(more));
    }

    /// What of it has come and is not invoiced.
    Quantity unbilled() {
        return received.minus(matched);
    }

    /// Whether all of it is invoiced.
    boolean billed() {
        return matched.compareTo(quantity) >= 0;
    }

    /// It is for what has come.
    PurchaseOrderLine cut() {
        return new PurchaseOrderLine(
                purchase,
                line,
                product,
                text,
                theirNumber,
                received,
                price,
                price.times(received),
                expectedOn,
                received,
                matched);
    }

    PurchaseOrderLine expected(LocalDate on) {
        return with(Optional.of(on), price, received);
    }

    PurchaseOrderLine quoted(Price their, Optional<LocalDate> on) {
        return with(on.or(() -> expectedOn), their, received);
    }

    private PurchaseOrderLine with(Optional<LocalDate> on, Price each, Quantity nowReceived) {
        return new PurchaseOrderLine(
                purchase,
                line,
                product,
                text,
                theirNumber,
                quantity,
                each,
                each.times(quantity),
                on,
                nowReceived,
                matched);
    }
}
