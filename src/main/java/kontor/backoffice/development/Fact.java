package kontor.backoffice.development;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// What happened to a product in a month, so far as Kontor has taken note of it. Facts are summed, never changed: what
/// turns out otherwise is a fact with the opposite sign.
///
/// @param month         its first day; of the business, however late it was recorded
/// @param delivered     to customers who pay: what is sent to mend a complaint is its cost
/// @param returned      came back
/// @param asked         for and not had
/// @param revenue       net of VAT, less what was credited for no complaint's sake
/// @param goodsCost     of what was delivered, less what came back and could be sold again
/// @param complaintCost what the postings that carry the number of a complaint about it come to
/// @param stockQuantity moved into stock
/// @param stockValue    moved into stock, at cost
record Fact(
        ProductNumber product,
        LocalDate month,
        Quantity delivered,
        Quantity returned,
        Quantity asked,
        long complaints,
        Money revenue,
        Money goodsCost,
        Money complaintCost,
        Quantity stockQuantity,
        Money stockValue) {

    static Fact none(ProductNumber product, LocalDate day) {
        return new Fact(
                product,
                day.withDayOfMonth(1),
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                0,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Quantity.ZERO,
                Money.ZERO);
    }

    Fact plus(Fact more) {
        return new Fact(
                product,
                month,
                delivered.plus(more.delivered),
                returned.plus(more.returned),
                asked.plus(more.asked),
                complaints + more.complaints,
                revenue.plus(more.revenue),
                goodsCost.plus(more.goodsCost),
                complaintCost.plus(more.complaintCost),
                stockQuantity.plus(more.stockQuantity),
                stockValue.plus(more.stockValue));
    }

    /// Goods that went to a customer who pays.
    Fact delivered(Quantity quantity, Money cost) {
        return plus(with(quantity, Quantity.ZERO, Quantity.ZERO, 0).costs(Money.ZERO, cost, Money.ZERO));
    }

    Fact returned(Quantity quantity) {
        return plus(with(Quantity.ZERO, quantity, Quantity.ZERO, 0));
    }

    Fact asked(Quantity quantity) {
        return plus(with(Quantity.ZERO, Quantity.ZERO, quantity, 0));
    }

    /// @param more one, or one less where it is about something else
    Fact complaints(long more) {
        return plus(with(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, more));
    }

    Fact costs(Money earned, Money goods, Money complaint) {
        return new Fact(
                product,
                month,
                delivered,
                returned,
                asked,
                complaints,
                revenue.plus(earned),
                goodsCost.plus(goods),
                complaintCost.plus(complaint),
                stockQuantity,
                stockValue);
    }

    Fact stocked(Quantity quantity, Money value) {
        return new Fact(
                product,
                month,
                delivered,
                returned,
                asked,
                complaints,
                revenue,
                goodsCost,
                complaintCost,
                stockQuantity.plus(quantity),
                stockValue.plus(value));
    }

    private Fact with(Quantity sent, Quantity back, Quantity wanted, long complained) {
        var none = none(product, month);
        return new Fact(
                product,
                month,
                sent,
                back,
                wanted,
                complained,
                none.revenue,
                none.goodsCost,
                none.complaintCost,
                none.stockQuantity,
                none.stockValue);
    }
}
