package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.hatch.ReturnCredited;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Credits what came back: a credit note for each invoice it was on, oldest first. What had not been invoiced is not
/// invoiced any more; what was credited before, in money, is not credited again.
///
/// @param on the credit notes' date; today if left out
public record CreditReturn(ReturnNumber returned, Optional<LocalDate> on) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.CREDIT;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var found = ToCreditSql.lock(tx, returned);
        if (found.isEmpty()) return Outcome.refused(new InvoiceRefusal.NotToCredit(returned));
        var what = found.get();
        var left = new TreeMap<Long, Quantity>();
        ToCreditSql.lines(tx, what).forEach(line -> left.put(line.line(), line.quantity()));
        var waived = ToInvoiceSql.waive(tx, what.orderNumber(), left);
        return notes(tx, what, left).then(notes -> post(tx, notes)).then(posted -> {
            ToCreditSql.remove(tx, what);
            tx.post(new ReturnCredited(
                    returned,
                    what.orderNumber(),
                    posted.stream().map(CreditNote.Posted::number).toList(),
                    posted.stream().map(CreditNote.Posted::total).reduce(Money.ZERO, Money::plus),
                    waived,
                    tx.now(),
                    tx.actor().audited()));
            return Outcome.done(returned);
        });
    }

    private Outcome<List<CreditNote>> notes(Tx tx, ToCredit what, TreeMap<Long, Quantity> left) {
        var notes = new ArrayList<CreditNote>();
        for (InvoiceNumber number : InvoiceSql.ofOrder(tx, what.orderNumber())) {
            var invoice = InvoiceSql.lock(tx, number).orElseThrow();
            var lines = InvoiceSql.lines(tx, number);
            var parts = new ArrayList<Crediting>();
            for (var line : lines) {
                var part = left.getOrDefault(line.orderLine(), Quantity.ZERO).min(line.leftQuantity());
                if (!part.isPositive()) continue;
                left.merge(line.orderLine(), part.negated(), Quantity::plus);
                parts.add(Crediting.returned(line, part));
            }
            if (parts.isEmpty()) continue;
            var day = on.orElseGet(tx::today);
            if (on.isPresent() && day.isBefore(invoice.issuedOn()))
                return Outcome.refused(new BadField(
                        "return",
                        "on",
                        Text.of("accounting.wanted.not-before", invoice.issuedOn()),
                        Kinds.DATE.tree(day).toString()));
            var later = day.isBefore(invoice.issuedOn()) ? invoice.issuedOn() : day;
            notes.add(new CreditNote(invoice, lines, parts, what.complaint(), later));
        }
        return Outcome.done(notes);
    }

    private static Outcome<List<CreditNote.Posted>> post(Tx tx, List<CreditNote> notes) {
        var posted = new ArrayList<CreditNote.Posted>();
        for (var note : notes) {
            var one = note.post(tx);
            switch (one) {
                case Outcome.Done<CreditNote.Posted>(var done) -> posted.add(done);
                case Outcome.Refused<CreditNote.Posted>(var why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        return Outcome.done(posted);
    }
}
