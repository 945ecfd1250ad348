package kontor.frontdesk.quotes;

import java.util.Optional;
import kontor.frontdesk.orders.Priced;
import kontor.frontdesk.prices.Margin;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.Decided;

/// Gives a quote to the customer: prices and VAT are worked out a last time, and hold from now on. One that is below
/// the
/// margin floor goes to the office first, and is sent when that has let it through.
///
/// @param days how long it can be accepted; the company's usual where nothing is said
public record SendQuote(QuoteNumber quote, Optional<Long> days) implements Command<QuoteNumber> {

    private static final long LONGEST = 730;

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        if (days.filter(d -> d < 0 || d > LONGEST).isPresent())
            return Outcome.refused(new BadField(
                    "quote", "days", Text.of("quote.days.wanted"), days.get().toString()));
        return Quotes.towards(tx, quote, QuoteState.SENT, found -> {
            var wanted =
                    QuoteSql.lines(tx, found).stream().map(QuoteLine::wanted).toList();
            return Quotes.price(tx, found, tx.today(), wanted).then(priced -> {
                var let = found.approved() && priced.net().equals(found.net());
                var again = found.priced(priced, Optional.empty()).decided(let, Optional.empty());
                QuoteSql.putLines(tx, again, QuoteLine.of(again, priced, wanted));
                return send(tx, again, priced);
            });
        });
    }

    private Outcome<QuoteNumber> send(Tx tx, Quote again, Priced priced) {
        var below = again.approved() ? Optional.<Margin.Short>empty() : Quotes.below(tx, priced);
        if (below.isPresent()) {
            QuoteSql.save(tx, again.below(below.get()));
            return Outcome.done(quote);
        }
        var until = tx.today().plusDays(days.orElseGet(() -> tx.ask(new Decided("quote-days"))));
        var ends = until.plusDays(1).atStartOfDay(tx.ask(new CompanyZone())).toInstant();
        var sent = again.sent(tx.today(), until, ends);
        QuoteSql.save(tx, sent);
        QuoteSql.keep(tx, sent);
        return Outcome.done(quote);
    }
}
