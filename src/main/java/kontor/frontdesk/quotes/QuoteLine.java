package kontor.frontdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.frontdesk.orders.Priced;
import kontor.frontdesk.orders.WantedLine;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.SalesNumbers.QuoteNumber;

/// A line as quoted.
///
/// @param priceSaid    whether the seller said the price; another is worked out anew until the quote is sent
/// @param discountSaid whether the seller said the discount
record QuoteLine(
        QuoteNumber quote,
        long revision,
        long line,
        ProductNumber product,
        Name text,
        Quantity quantity,
        Price price,
        Rate discount,
        Optional<PriceRuleNumber> priceRule,
        boolean priceSaid,
        boolean discountSaid,
        String vatCode,
        boolean service,
        Money net) {

    static List<QuoteLine> of(Quote quote, Priced priced, List<WantedLine> wanted) {
        var lines = new ArrayList<QuoteLine>();
        for (int i = 0; i < wanted.size(); i++) {
            var line = priced.lines().get(i);
            lines.add(new QuoteLine(
                    quote.number(),
                    quote.revision(),
                    i + 1L,
                    line.product(),
                    line.text(),
                    line.quantity(),
                    line.price(),
                    line.discount(),
                    line.rule(),
                    wanted.get(i).price().isPresent(),
                    wanted.get(i).discount().isPresent(),
                    line.vatCode(),
                    line.service(),
                    line.net()));
        }
        return lines;
    }

    /// As it was asked for: what was not said is open.
    WantedLine wanted() {
        return new WantedLine(
                product,
                quantity,
                priceSaid ? Optional.of(price) : Optional.empty(),
                discountSaid ? Optional.of(discount) : Optional.empty());
    }

    Priced.Line agreed() {
        return new Priced.Line(product, text, quantity, price, discount, priceRule, vatCode, service, net);
    }

    QuoteLine in(long otherRevision) {
        return new QuoteLine(
                quote,
                otherRevision,
                line,
                product,
                text,
                quantity,
                price,
                discount,
                priceRule,
                priceSaid,
                discountSaid,
                vatCode,
                service,
                net);
    }
}
