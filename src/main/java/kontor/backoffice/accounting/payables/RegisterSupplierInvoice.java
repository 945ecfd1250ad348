package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Decided;

/// Registers what a supplier sent. Small ones are posted at once; above the limit that the company has set, one waits
/// for
/// a second person.
///
/// @param invoiceNumber the supplier's own
/// @param date          the invoice's
/// @param due           by the supplier's terms if left out
/// @param total         what the paper says, to be checked against the lines; up to a krone more or less is rounding
/// @param kind          an invoice if left out; a credit note's amounts are given without a sign
/// @param credits       the invoice that a credit note is for: it is settled with it at once
/// @param on            the day it is posted on; the invoice's date if left out
public record RegisterSupplierInvoice(
        SupplierNumber supplier,
        Name invoiceNumber,
        LocalDate date,
        List<PurchaseLine> lines,
        Optional<Money> total,
        Optional<LocalDate> due,
        Optional<Kid> kid,
        Optional<SupplierInvoiceKind> kind,
        Optional<SupplierInvoiceNumber> credits,
        Optional<Words> note,
        Optional<LocalDate> on)
        implements Command<SupplierInvoiceNumber> {

    private static final NumberSeries SERIES = new NumberSeries("supplier-invoice", 1);
    private static final Money ROUNDING = new Money(100);
    private static final long KRONE = 100;

    @Override
    public Permission needs() {
        return PayablesRoom.REGISTER;
    }

    @Override
    public Outcome<SupplierInvoiceNumber> run(Tx tx) {
        return kept(tx).then(invoice -> {
            var limit = new Money(tx.ask(new Decided("approve-invoice")) * KRONE);
            if (invoice.total().compareTo(limit) > 0) return Outcome.done(invoice.number());
            return Purchases.post(
                    tx, invoice, SupplierInvoiceSql.lines(tx, invoice.number()), invoice.postedOn(), Optional.empty());
        });
    }

    /// Keeps it without posting it.
    Outcome<SupplierInvoice> kept(Tx tx) {
        var found = SupplierSql.find(tx, supplier);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("supplier-invoice", supplier));
        var twice = SupplierInvoiceSql.withKey(tx, key());
        if (twice.isPresent())
            return Outcome.refused(new PayablesRefusal.InvoiceTwice(supplier, invoiceNumber, twice.get()));
        var day = on.orElse(date);
        return lines(tx, found.get())
                .then(kept -> Purchase.of(tx, kept, day).then(bought -> register(tx, found.get(), kept, bought)));
    }

    private SupplierInvoiceKind itsKind() {
        return kind.orElse(SupplierInvoiceKind.INVOICE);
    }

    private String key() {
        return SupplierInvoiceSql.key(supplier, itsKind(), invoiceNumber);
    }

    private Outcome<List<SupplierInvoice.Line>> lines(Tx tx, Supplier from) {
        if (lines.isEmpty()) return bad("lines", "payables.wanted.lines", "");
        var kept = new ArrayList<SupplierInvoice.Line>();
        for (var line : lines) {
            var account = line.account().or(from::costAccount);
            if (account.isEmpty()) return bad("lines.account", "payables.wanted.account", "");
            var fault = fault(tx, line, new Payable(tx, on.orElse(date)), account.get());
            if (fault.isPresent()) return Outcome.refused(fault.get());
            kept.add(new SupplierInvoice.Line(
                    new SupplierInvoiceNumber(""),
                    kept.size() + 1L,
                    account.get(),
                    line.text(),
                    itsKind() == SupplierInvoiceKind.INVOICE
                            ? line.net()
                            : line.net().negated(),
                    line.vatCode().or(from::vatCode),
                    line.department(),
                    line.project(),
                    line.campaign()));
        }
        return Outcome.done(kept);
    }

    private static Optional<Refusal> fault(
            Tx tx, PurchaseLine line, Payable payable, kontor.kernel.Numbers.AccountNumber account) {
        if (!AccountSql.exists(tx, account)) return Optional.of(new NoSuch("supplier-invoice", account));
        if (payable.kept(account)) return Optional.of(new PayablesRefusal.KeptAccount(account));
        return Dimensions.fault(tx, new Posting.Dimensioned(line.department(), line.project(), line.campaign()));
    }

    private Outcome<SupplierInvoice> register(Tx tx, Supplier from, List<SupplierInvoice.Line> kept, Purchase bought) {
        var sign = itsKind() == SupplierInvoiceKind.INVOICE ? 1 : -1;
        var reckoned = bought.total();
        var said = total.map(t -> sign > 0 ? t : t.negated()).orElse(reckoned);
        var rounded = said.minus(reckoned);
        if (rounded.compareTo(ROUNDING) > 0 || rounded.negated().compareTo(ROUNDING) > 0)
            return Outcome.refused(new PayablesRefusal.TotalDiffers(said, reckoned));
        if (said.ore() * sign <= 0) return bad("total", "accounting.wanted.positive", said.toString());
        if (kid.isPresent() && !kid.get().isValid())
            return bad("kid", "payables.wanted.kid", kid.get().value());
        if (due.isPresent() && due.get().isBefore(date))
            return bad("due", "payables.wanted.due", due.get().toString());
        var seq = tx.next(SERIES);
        var invoice = new SupplierInvoice(
                new SupplierInvoiceNumber("LF-" + seq),
                seq,
                itsKind(),
                SupplierInvoiceState.WAITING,
                supplier,
                from.name(),
                invoiceNumber,
                credits,
                date,
                due.orElseGet(() -> date.plusDays(from.paymentDays())),
                on.orElse(date),
                kid,
                note,
                bought.net(),
                bought.vat(),
                rounded,
                said,
                Money.ZERO,
                Optional.empty(),
                tx.actor().audited());
        SupplierInvoiceSql.add(tx, invoice, kept, key());
        return Outcome.done(invoice);
    }

    private static <T> Outcome<T> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("supplier-invoice", field, Text.of(wanted), came));
    }
}
