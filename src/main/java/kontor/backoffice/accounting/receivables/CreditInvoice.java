package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.hatch.KnownComplaint;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Credits lines of an invoice, or all that is left of it, by a credit note with a number of its own. Money only: goods
/// come back through a return.
///
/// @param lines     which; all if left out
/// @param complaint that it is for: it carries the cost
/// @param reason    for our own books
/// @param on        the credit note's date; today if left out
public record CreditInvoice(
        InvoiceNumber invoice,
        List<CreditLine> lines,
        Optional<ComplaintNumber> complaint,
        Optional<Words> reason,
        Optional<LocalDate> on)
        implements Command<InvoiceNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.CREDIT;
    }

    @Override
    public Outcome<InvoiceNumber> run(Tx tx) {
        var found = InvoiceSql.lock(tx, invoice);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("invoice", invoice));
        var credited = found.get();
        if (credited.kind() == InvoiceKind.CREDIT_NOTE)
            return Outcome.refused(new InvoiceRefusal.IsCreditNote(invoice));
        if (credited.state() == InvoiceState.CREDITED)
            return Outcome.refused(new WrongState("invoice", invoice, credited.state(), InvoiceState.CREDITED));
        if (complaint.isPresent() && !tx.ask(new KnownComplaint(complaint.get())))
            return Outcome.refused(new NoSuch("invoice", complaint.get()));
        var day = on.orElseGet(tx::today);
        if (day.isBefore(credited.issuedOn()))
            return Outcome.refused(new BadField(
                    "invoice",
                    "on",
                    Text.of("accounting.wanted.not-before", credited.issuedOn()),
                    Kinds.DATE.tree(day).toString()));
        var all = InvoiceSql.lines(tx, invoice);
        return Crediting.of(invoice, all, lines)
                .then(parts -> new CreditNote(credited, all, parts, complaint, day).post(tx))
                .then(posted -> Outcome.done(posted.number()));
    }
}
