package kontor.backoffice.accounting.receivables;

import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// A line of an invoice; of a credit note, with quantity and net negative.
///
/// @param line             its place, from 1
/// @param orderLine        the order line it is for
/// @param net              price × quantity less the discount, rounded half up to øre
/// @param creditedQuantity credited so far
/// @param creditedNet      credited so far
record InvoiceLine(
        InvoiceNumber invoice,
        long line,
        long orderLine,
        ProductNumber product,
        Name text,
        Quantity quantity,
        Price price,
        Rate discount,
        String vatCode,
        Money net,
        Quantity creditedQuantity,
        Money creditedNet) {

    Quantity leftQuantity() {
        return quantity.minus(creditedQuantity);
    }

    Money leftNet() {
        return net.minus(creditedNet);
    }

    boolean wholly() {
        return leftQuantity().isZero() && leftNet().isZero();
    }

    InvoiceLine crediting(Quantity more, Money moreNet) {
        return new InvoiceLine(
                invoice,
                line,
                orderLine,
                product,
                text,
                quantity,
                price,
                discount,
                vatCode,
                net,
                creditedQuantity.plus(more),
                creditedNet.plus(moreNet));
    }

    /// The line of a credit note that credits so much of this one.
    InvoiceLine credit(InvoiceNumber note, long place, Quantity much, Money muchNet) {
        var usual = much.isZero() || price.times(much, discount).equals(muchNet);
        return new InvoiceLine(
                note,
                place,
                orderLine,
                product,
                text,
                much.negated(),
                usual ? price : Price.each(muchNet, much),
                usual ? discount : Rate.ZERO,
                vatCode,
                muchNet.negated(),
                Quantity.ZERO,
                Money.ZERO);
    }

    InvoiceLine numbered(InvoiceNumber number) {
        return new InvoiceLine(
                number,
                line,
                orderLine,
                product,
                text,
                quantity,
                price,
                discount,
                vatCode,
                net,
                creditedQuantity,
                creditedNet);
    }
}
