package kontor.backoffice.accounting.receivables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;

/// How much of one line of an invoice is about to be credited.
record Crediting(InvoiceLine line, Quantity quantity, Money net) {

    InvoiceLine credited() {
        return line.crediting(quantity, net);
    }

    /// What is wanted of an invoice's lines, or all that is left of them.
    static Outcome<List<Crediting>> of(InvoiceNumber invoice, List<InvoiceLine> lines, List<CreditLine> wanted) {
        var all = new ArrayList<Crediting>();
        if (wanted.isEmpty()) {
            lines.stream()
                    .filter(l -> !l.wholly())
                    .forEach(l -> all.add(new Crediting(l, l.leftQuantity(), l.leftNet())));
            return Outcome.done(all);
        }
        var seen = new HashSet<Long>();
        for (var want : wanted) {
            var found = lines.stream().filter(l -> l.line() == want.line()).findFirst();
            if (found.isEmpty() || !seen.add(want.line()))
                return Outcome.refused(new InvoiceRefusal.NoSuchLine(invoice, want.line()));
            var much = much(found.get(), want);
            if (!fits(much))
                return Outcome.refused(new InvoiceRefusal.TooMuch(
                        invoice,
                        want.line(),
                        found.get().leftQuantity(),
                        found.get().leftNet()));
            all.add(much);
        }
        return Outcome.done(all);
    }

    /// The last of a line takes what is left of its net, so that parts together are the whole.
    private static Crediting much(InvoiceLine line, CreditLine want) {
        if (want.amount().isPresent())
            return new Crediting(
                    line, want.quantity().orElse(Quantity.ZERO), want.amount().get());
        var quantity = want.quantity().orElse(line.leftQuantity());
        return of(line, quantity, line.price().times(quantity, line.discount()));
    }

    private static Crediting of(InvoiceLine line, Quantity quantity, Money net) {
        return new Crediting(line, quantity, quantity.equals(line.leftQuantity()) ? line.leftNet() : net);
    }

    /// So much of a line that came back; less money where some of it was credited without goods before.
    static Crediting returned(InvoiceLine line, Quantity quantity) {
        return of(line, quantity, line.price().times(quantity, line.discount()).min(line.leftNet()));
    }

    private static boolean fits(Crediting much) {
        var some = much.quantity().isPositive() || much.net().isPositive();
        return some
                && !much.net().isNegative()
                && much.quantity().compareTo(Quantity.ZERO) >= 0
                && much.quantity().compareTo(much.line().leftQuantity()) <= 0
                && much.net().compareTo(much.line().leftNet()) <= 0;
    }
}
