package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// A supplier's invoice held against its purchase order.
///
/// @param ordered  what its quantities come to at the ordered prices
/// @param invoiced what its goods come to
/// @param extra    what it asks for beside the goods, such as freight
/// @param madeBy   who may not accept what differs
record Match(
        MatchNumber number,
        long seq,
        MatchState state,
        MatchReason reason,
        PurchaseNumber purchase,
        SupplierNumber supplier,
        Name name,
        SupplierInvoiceNumber invoice,
        Name theirNumber,
        LocalDate invoicedOn,
        Money ordered,
        Money invoiced,
        Money extra,
        String madeBy,
        Optional<Words> words) {

    static final NumberSeries SERIES = new NumberSeries("purchase-match", 1);

    /// A line of it.
    ///
    /// @param place        of it in the match, from 1
    /// @param line         of the order
    /// @param orderedPrice a unit, as the order has it
    /// @param intoStock    what of the difference goods in stock are worth more
    record Line(
            MatchNumber matchNumber,
            long place,
            PurchaseNumber purchase,
            long line,
            ProductNumber product,
            Quantity quantity,
            Price price,
            Price orderedPrice,
            Money net,
            Money orderedNet,
            Money intoStock) {

        Money difference() {
            return net.minus(orderedNet);
        }

        Line of(MatchNumber number) {
            return with(number, intoStock);
        }

        Line valuing(Money more) {
            return with(matchNumber, more);
        }

        private Line with(MatchNumber number, Money more) {
            return new Line(
                    number, place, purchase, line, product, quantity, price, orderedPrice, net, orderedNet, more);
        }
    }

    Match to(MatchState next, MatchReason why, Optional<Words> said) {
        return new Match(
                number,
                seq,
                next,
                why,
                purchase,
                supplier,
                name,
                invoice,
                theirNumber,
                invoicedOn,
                ordered,
                invoiced,
                extra,
                madeBy,
                said.or(() -> words));
    }

    /// What all of it differs by, whichever way each part does.
    static Money off(List<Line> lines, Money extra) {
        return lines.stream().map(Line::difference).map(Match::size).reduce(size(extra), Money::plus);
    }

    private static Money size(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
