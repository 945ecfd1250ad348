package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Notes what a supplier answered; said anew, it replaces what was said before.
///
/// @param lines      that the supplier quotes
/// @param leadDays   from today until all of it could come, where the lines do not say
/// @param validUntil the last day on which the prices hold
public record AnswerRequest(
        RequestNumber request, List<Quote> lines, Optional<Long> leadDays, Optional<LocalDate> validUntil)
        implements Command<RequestNumber> {

    private static final long YEAR = 365;

    /// A line as the supplier quotes it.
    ///
    /// @param line     its place on the order
    /// @param price    of one, net
    /// @param quantity that the supplier can deliver; all of it where nothing is said
    /// @param expected the day it could come
    public record Quote(Long line, Price price, Optional<Quantity> quantity, Optional<LocalDate> expected) {}

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<RequestNumber> run(Tx tx) {
        if (lines.isEmpty()) return bad("lines", "purchase.wanted.lines", "");
        if (leadDays.filter(days -> days < 0 || days > YEAR).isPresent())
            return bad(
                    "leadDays", "supplier-product.wanted.days", leadDays.get().toString());
        return FoundRequest.before(tx, request, RequestState.ANSWERED)
                .then(found -> quoted(tx, found.purchase()).then(quotes -> {
                    RequestSql.answer(tx, request, quotes);
                    RequestSql.save(tx, answered(tx, found, quotes));
                    return Outcome.done(request);
                }));
    }

    private Outcome<List<RequestSql.Quoted>> quoted(Tx tx, FoundPurchase purchase) {
        var places = new HashSet<Long>();
        var quotes = new ArrayList<RequestSql.Quoted>();
        var ready = leadDays.map(days -> tx.today().plusDays(days));
        for (var quote : lines) {
            var line = purchase.line(quote.line());
            if (line instanceof Outcome.Refused<PurchaseOrderLine>(var refusal)) return Outcome.refused(refusal);
            if (!(line instanceof Outcome.Done<PurchaseOrderLine>(var one))) continue;
            if (!places.add(one.line())) return bad("lines.line", "purchase.wanted.once", "" + one.line());
            var many = quote.quantity().orElse(one.quantity());
            if (!Bought.fits(many)) return bad("lines.quantity", "purchase.wanted.quantity", many.toString());
            if (!Bought.fits(quote.price(), many) || !Bought.fits(quote.price(), one.quantity()))
                return bad("lines.price", "purchase.wanted.price", quote.price().toString());
            quotes.add(new RequestSql.Quoted(
                    request, one.line(), quote.price(), many, quote.expected().or(() -> ready)));
        }
        return Outcome.done(quotes);
    }

    private PriceRequest answered(Tx tx, FoundRequest found, List<RequestSql.Quoted> quotes) {
        var ordered = found.purchase().lines();
        var whole = quotes.size() == ordered.size()
                && quotes.stream()
                        .allMatch(quote -> quote.quantity()
                                        .compareTo(ordered.get((int) quote.line() - 1)
                                                .quantity())
                                >= 0);
        var net = quotes.stream()
                .map(quote ->
                        quote.price().times(ordered.get((int) quote.line() - 1).quantity()))
                .reduce(Money.ZERO, Money::plus);
        var ready =
                quotes.stream().flatMap(quote -> quote.expectedOn().stream()).max(Comparator.naturalOrder());
        return found.request().answered(tx.today(), validUntil, net, whole, ready);
    }

    private static <T> Outcome<T> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("price-request", field, Text.of(wanted), came));
    }
}
