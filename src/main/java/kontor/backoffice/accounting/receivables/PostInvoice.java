package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.backoffice.accounting.vat.VatTerms;
import kontor.hatch.InvoicePosted;
import kontor.hatch.OrderTerms;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;

/// Posts the invoice for what a delivery shipped, at the prices agreed, with VAT per rate.
///
/// @param delivery what was shipped
/// @param order    instead, while it has only one delivery to invoice, or services alone
/// @param on       the invoice's date; today if left out
public record PostInvoice(Optional<DeliveryNumber> delivery, Optional<OrderNumber> order, Optional<LocalDate> on)
        implements Command<InvoiceNumber> {

    /// KIDs under MOD11 count by themselves: a serial without a check digit is passed over, never an invoice number.
    private static final NumberSeries KID_SERIES = new NumberSeries("kid", 1);

    @Override
    public Permission needs() {
        return ReceivablesRoom.POST;
    }

    @Override
    public Outcome<InvoiceNumber> run(Tx tx) {
        return find(tx).then(what -> {
            var customer = CustomerSql.find(tx, what.customer());
            var terms = tx.ask(new OrderTerms(what.orderNumber()));
            if (customer.isEmpty()) return Outcome.refused(new NoSuch("invoice", what.customer()));
            if (terms.isEmpty()) return Outcome.refused(new NoSuch("invoice", what.orderNumber()));
            return post(tx, what, customer.get(), terms.get());
        });
    }

    private Outcome<ToInvoice> find(Tx tx) {
        if (delivery.isPresent()) return shipped(tx, delivery.get());
        if (order.isPresent()) return onlyOne(tx, order.get());
        return Outcome.refused(new BadField("invoice", "delivery", Text.of("accounting.wanted.delivery-or-order"), ""));
    }

    private Outcome<ToInvoice> shipped(Tx tx, DeliveryNumber number) {
        var waiting = ToInvoiceSql.ofDelivery(tx, number)
                .filter(w -> order.isEmpty() || order.get().equals(w.orderNumber()));
        if (waiting.isPresent()) return Outcome.done(waiting.get());
        var invoiced = InvoiceSql.ofDelivery(tx, number);
        return Outcome.refused(
                invoiced.isPresent()
                        ? new InvoiceRefusal.AlreadyInvoiced(number, invoiced.get())
                        : new InvoiceRefusal.NotShipped(number));
    }

    private static Outcome<ToInvoice> onlyOne(Tx tx, OrderNumber number) {
        var waiting = ToInvoiceSql.ofOrder(tx, number);
        if (waiting.size() == 1) return Outcome.done(waiting.getFirst());
        if (waiting.size() > 1) return Outcome.refused(new InvoiceRefusal.SeveralDeliveries(number, waiting.size()));
        if (tx.ask(new OrderTerms(number)).isEmpty()) return Outcome.refused(new NoSuch("invoice", number));
        return Outcome.refused(new InvoiceRefusal.NothingToInvoice(number));
    }

    private Outcome<InvoiceNumber> post(Tx tx, ToInvoice what, Customer customer, OrderTerms.Terms terms) {
        var issued = on.orElseGet(tx::today);
        var lines = lines(ToInvoiceSql.lines(tx, what), terms);
        var rates = new HashMap<String, VatTerms>();
        for (var line : lines) {
            if (rates.containsKey(line.vatCode())) continue;
            var rate = VatSql.sales(tx, line.vatCode(), what.shippedOn());
            if (rate.isEmpty()) return Outcome.refused(new InvoiceRefusal.NoVatRate(line.vatCode(), what.shippedOn()));
            rates.put(line.vatCode(), rate.get());
        }
        var sums = TaxedSum.of(lines, rates);
        var total = TaxedSum.net(sums).plus(TaxedSum.vat(sums));
        var postings = new ArrayList<Posting>();
        postings.add(Posting.of(AccountSql.uses(tx, issued).of(Purpose.RECEIVABLE), total)
                .with(customer.number()));
        postings.addAll(TaxedSum.postings(sums));
        var source = what.delivery().<kontor.kernel.RecordNumber>map(d -> d).orElse(what.orderNumber());
        var draft = new Draft(VoucherKind.INVOICE, issued, customer.name().value(), source, postings);
        return Ledger.post(tx, draft).then(voucher -> {
            var number = new InvoiceNumber(voucher.value());
            var invoice = Invoice.posted(
                    new Invoice.Head(number, issued, kid(tx, customer, number, issued), terms.reference()),
                    what,
                    customer,
                    sums);
            InvoiceSql.add(
                    tx, invoice, lines.stream().map(l -> l.numbered(number)).toList(), sums);
            ToInvoiceSql.remove(tx, what.number());
            tx.post(new InvoicePosted(
                    number,
                    what.orderNumber(),
                    lines.stream()
                            .map(l -> new InvoicePosted.Line(l.orderLine(), l.quantity()))
                            .toList(),
                    total,
                    invoice.dueOn()));
            return Outcome.done(number);
        });
    }

    private static List<InvoiceLine> lines(List<ToInvoice.Line> shipped, OrderTerms.Terms terms) {
        var agreed = new HashMap<Long, OrderTerms.Line>();
        terms.lines().forEach(l -> agreed.put(l.line(), l));
        var lines = new ArrayList<InvoiceLine>();
        for (var line : shipped) {
            var term = java.util.Objects.requireNonNull(agreed.get(line.line()), "shipped what was not ordered");
            lines.add(new InvoiceLine(
                    new InvoiceNumber(""),
                    lines.size() + 1L,
                    line.line(),
                    term.product(),
                    term.text(),
                    line.quantity(),
                    term.price(),
                    term.discount(),
                    term.vatCode(),
                    term.price().times(line.quantity(), term.discount()),
                    Quantity.ZERO,
                    Money.ZERO));
        }
        return lines;
    }

    private static Kid kid(Tx tx, Customer customer, InvoiceNumber number, LocalDate issued) {
        var method = InvoiceSql.kidMethod(tx, issued);
        var named = customer.number().value();
        if (method == Kid.Method.MOD10) return Kid.of(named, Long.parseLong(number.value()), method);
        Kid kid;
        do kid = Kid.of(named, tx.next(KID_SERIES), method);
        while (!kid.endsInDigit());
        return kid;
    }
}
