package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.payables.PurchaseInvoices;
import kontor.backoffice.accounting.payables.PurchaseLine;
import kontor.backoffice.accounting.payables.RegisterSupplierInvoice;
import kontor.backoffice.accounting.payables.Suppliers;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;
import kontor.registry.ProductSql;

/// Registers what a supplier invoices of a purchase order. As ordered and received, it is posted at once, for the order
/// was approved; what differs, or has not come, waits. Never more is invoiced than was ordered.
///
/// @param lines   what is invoiced; all that has come and is not, at the ordered prices, where nothing is said
/// @param extra   what is asked for beside the goods, such as freight
/// @param total   what the paper says, to be checked against the lines
/// @param vatCode of the goods; the supplier's usual one, or the product's, where nothing is said
/// @param on      the day it is posted on; the invoice's date where nothing is said
public record InvoicePurchase(
        PurchaseNumber purchase,
        Name invoiceNumber,
        LocalDate invoiceDate,
        List<Invoiced> lines,
        List<PurchaseLine> extra,
        Optional<Money> total,
        Optional<LocalDate> due,
        Optional<Kid> kid,
        Optional<Name> vatCode,
        Optional<Words> remark,
        Optional<LocalDate> on)
        implements Command<MatchNumber> {

    /// What we take off of a sale's tax, by the code it would be sold with.
    private static final Map<String, String> BOUGHT = Map.of("3", "1", "31", "11", "32", "12", "33", "13");

    /// What is invoiced of a line.
    ///
    /// @param line     its place on the order
    /// @param quantity all that has come of it and is not invoiced where nothing is said
    /// @param price    a unit, net; the ordered one where nothing is said
    public record Invoiced(Long line, Optional<Quantity> quantity, Optional<Price> price) {}

    @Override
    public Permission needs() {
        return PurchasingRoom.MATCH;
    }

    @Override
    public Outcome<MatchNumber> run(Tx tx) {
        return FoundPurchase.of(tx, purchase).then(found -> {
            if (!found.order().state().open() || found.order().supplier().isEmpty())
                return Outcome.refused(
                        new WrongState("purchase", purchase, found.order().state(), PurchaseState.ORDERED));
            return matched(tx, found).then(matched -> register(tx, found, matched));
        });
    }

    private Outcome<List<Match.Line>> matched(Tx tx, FoundPurchase found) {
        var claimed = MatchSql.claimed(tx, purchase);
        var wanted = lines.isEmpty() ? all(found, claimed) : lines;
        if (wanted.isEmpty()) return Outcome.refused(new MatchRefusal.Nothing(purchase));
        var places = new HashSet<Long>();
        var matched = new ArrayList<Match.Line>();
        for (var one : wanted) {
            var line = found.line(one.line());
            if (line instanceof Outcome.Refused<PurchaseOrderLine>(var refusal)) return Outcome.refused(refusal);
            if (!(line instanceof Outcome.Done<PurchaseOrderLine>(var ordered))) continue;
            if (!places.add(ordered.line())) return bad("lines.line", "purchase.wanted.once", "" + ordered.line());
            var taken = claimed.getOrDefault(ordered.line(), Quantity.ZERO);
            var many = one.quantity().orElse(ordered.unbilled().minus(taken));
            if (!Bought.fits(many)) return bad("lines.quantity", "purchase.wanted.quantity", many.toString());
            var left = ordered.quantity().minus(ordered.matched()).minus(taken);
            if (many.compareTo(left) > 0) return Outcome.refused(new MatchRefusal.Over(purchase, ordered.line(), left));
            var price = one.price().orElse(ordered.price());
            if (!Bought.fits(price, many)) return bad("lines.price", "purchase.wanted.price", price.toString());
            matched.add(line(ordered, matched.size() + 1L, many, price));
        }
        return Outcome.done(matched);
    }

    private Match.Line line(PurchaseOrderLine ordered, long place, Quantity many, Price price) {
        return new Match.Line(
                new MatchNumber(""),
                place,
                purchase,
                ordered.line(),
                ordered.product(),
                many,
                price,
                ordered.price(),
                price.times(many),
                ordered.price().times(many),
                Money.ZERO);
    }

    private static List<Invoiced> all(FoundPurchase found, Map<Long, Quantity> claimed) {
        return found.lines().stream()
                .filter(line -> line.unbilled()
                        .minus(claimed.getOrDefault(line.line(), Quantity.ZERO))
                        .isPositive())
                .map(line -> new Invoiced(line.line(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private Outcome<MatchNumber> register(Tx tx, FoundPurchase found, List<Match.Line> matched) {
        var supplier =
                Suppliers.find(tx, found.order().supplier().orElseThrow()).orElseThrow();
        var account = PurchaseInvoices.goodsAccount(tx, on.orElse(invoiceDate)).or(supplier::costAccount);
        if (account.isEmpty()) return Outcome.refused(new MatchRefusal.NoAccount("4300"));
        var paper = paper(tx, found, supplier, matched, account.get());
        return PurchaseInvoices.register(tx, paper, purchase).then(invoice -> {
            var besides = extra.stream().map(PurchaseLine::net).reduce(Money.ZERO, Money::plus);
            var reason = Judging.of(tx, found, matched, besides);
            var match = match(tx, found, invoice, matched, besides).to(MatchState.WAITING, reason, remark);
            MatchSql.add(
                    tx,
                    match,
                    matched.stream().map(line -> line.of(match.number())).toList());
            return reason == MatchReason.NONE
                    ? MatchInvoice.accept(tx, found, match, Optional.empty(), remark)
                    : Outcome.done(match.number());
        });
    }

    private RegisterSupplierInvoice paper(
            Tx tx, FoundPurchase found, Suppliers.Known supplier, List<Match.Line> matched, AccountNumber account) {
        var bought = new ArrayList<PurchaseLine>();
        for (var line : matched)
            bought.add(new PurchaseLine(
                    line.net(),
                    Optional.of(account),
                    vatCode.or(supplier::vatCode)
                            .or(() -> supplier.abroad() ? Optional.empty() : code(tx, line.product())),
                    Optional.of(found.lines().get((int) line.line() - 1).text()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        bought.addAll(extra);
        return new RegisterSupplierInvoice(
                supplier.number(),
                invoiceNumber,
                invoiceDate,
                bought,
                total,
                due,
                kid,
                Optional.empty(),
                Optional.empty(),
                remark,
                on);
    }

    private static Optional<Name> code(Tx tx, ProductNumber product) {
        return ProductSql.find(tx, product)
                .flatMap(known -> Optional.ofNullable(BOUGHT.get(known.vatCode())))
                .map(Name::new);
    }

    private Match match(
            Tx tx, FoundPurchase found, SupplierInvoiceNumber invoice, List<Match.Line> matched, Money besides) {
        var seq = tx.next(Match.SERIES);
        var order = found.order();
        return new Match(
                new MatchNumber("IM-" + seq),
                seq,
                MatchState.WAITING,
                MatchReason.NONE,
                purchase,
                order.supplier().orElseThrow(),
                order.name().orElseThrow(),
                invoice,
                invoiceNumber,
                invoiceDate,
                matched.stream().map(Match.Line::orderedNet).reduce(Money.ZERO, Money::plus),
                matched.stream().map(Match.Line::net).reduce(Money.ZERO, Money::plus),
                besides,
                tx.actor().audited(),
                remark);
    }

    private static <T> Outcome<T> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("purchase", field, Text.of(wanted), came));
    }
}
