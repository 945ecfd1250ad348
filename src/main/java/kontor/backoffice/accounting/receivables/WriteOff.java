package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VatNote;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Gives up what is open on an invoice: as a loss, whose VAT is deducted again and marked so in the return, or as a
/// difference too small to ask for, which is rounding.
///
/// @param amount all that is open if left out
/// @param small  whether it is rounding; a loss if left out
/// @param reason why nothing more will come
/// @param on     its date; today if left out
public record WriteOff(
        InvoiceNumber invoice, Optional<Money> amount, Optional<Boolean> small, Words reason, Optional<LocalDate> on)
        implements Command<VoucherNumber> {

    /// No more than this is too small to ask for.
    private static final Money SMALL = new Money(10_000);

    private static final int WHOLE = 10_000;

    @Override
    public Permission needs() {
        return ReceivablesRoom.WRITE_OFF;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var found = InvoiceSql.lock(tx, invoice);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("invoice", invoice));
        var owed = found.get();
        if (!owed.state().open()) return Outcome.refused(new InvoiceRefusal.NotPayable(invoice, owed.state()));
        var lost = amount.orElse(owed.open());
        var rounding = small.orElse(false);
        if (!lost.isPositive() || lost.compareTo(owed.open()) > 0) return bad("invoice.wanted.open", owed.open(), lost);
        if (rounding && lost.compareTo(SMALL) > 0) return bad("invoice.wanted.small", SMALL, lost);
        var day = on.orElseGet(tx::today);
        var uses = AccountSql.uses(tx, day);
        var loss = uses.find(rounding ? Purpose.ROUNDING : Purpose.BAD_DEBT);
        if (loss.isEmpty()) return Outcome.refused(new InvoiceRefusal.NoLossAccount());
        var postings = new ArrayList<Posting>();
        if (rounding) postings.add(Posting.of(loss.get(), lost));
        else postings.addAll(loss(tx, owed, lost, uses, day));
        postings.add(Posting.of(uses.of(Purpose.RECEIVABLE), lost.negated()).with(owed.customer()));
        var draft = new Draft(VoucherKind.WRITE_OFF, day, owed.name().value(), invoice, postings);
        return Ledger.post(tx, draft).then(number -> {
            PaymentSql.add(
                    tx,
                    new Payment(
                            number,
                            PaymentKind.WRITTEN_OFF,
                            owed.customer(),
                            Optional.of(invoice),
                            day,
                            Optional.empty(),
                            Money.ZERO,
                            lost,
                            Money.ZERO));
            ReceivePayment.settle(tx, owed, lost);
            return Outcome.done(number);
        });
    }

    private static <T> Outcome<T> bad(String wanted, Money most, Money came) {
        return Outcome.refused(new BadField("invoice", "amount", Text.of(wanted, most), came.toString()));
    }

    /// The VAT that was paid on what is lost, by the invoice's own rates; none on fees and interest.
    private static List<Posting> loss(Tx tx, Invoice owed, Money lost, AccountUses uses, LocalDate day) {
        var itself = lost.min(owed.openItself());
        var postings = new ArrayList<Posting>();
        var net = lost;
        for (var sum : InvoiceSql.taxed(tx, owed.number())) {
            if (sum.vat().isZero() || owed.total().isZero()) continue;
            var part =
                    itself.share(sum.net().plus(sum.vat()).ore(), owed.total().ore());
            var vat = part.share(sum.rate().units(), WHOLE + sum.rate().units());
            var code = VatSql.inputAt(tx, sum.rate(), day);
            if (code.isEmpty() || code.get().vatAccount().isEmpty()) continue;
            net = net.minus(vat);
            postings.add(Posting.of(code.get().vatAccount().get(), vat)
                    .taxed(code.get().code())
                    .noted(Optional.of(VatNote.LOSS)));
        }
        postings.addFirst(Posting.of(uses.of(Purpose.BAD_DEBT), net));
        return postings;
    }
}
