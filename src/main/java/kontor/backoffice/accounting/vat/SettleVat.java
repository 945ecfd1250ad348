package kontor.backoffice.accounting.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VatRole;
import kontor.backoffice.accounting.ledger.VatTerm;
import kontor.backoffice.accounting.ledger.VatTermSql;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Settles the VAT of a term: empties the accounts of output and input tax in øre into what is to be paid in kroner;
/// the difference is rounding. A term in which something was posted afterwards is settled once more, for the rest.
///
/// @param term       which, such as `2026-T5`
/// @param difference what the accounts may differ from the return by, where that is more than rounding: exactly what
///                   the refusal said
public record SettleVat(TermNumber term, Optional<Money> difference) implements Command<VoucherNumber> {

    /// Kroner without øre make so much at most, for each line and for the øre of the invoices.
    private static final Money LINE = Money.of("2");

    private static final Money INVOICES = Money.of("10");

    @Override
    public Permission needs() {
        return VatRoom.DECLARE;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var found = VatTermSql.find(tx, term);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("vat", term));
        var last = found.get().lastDay();
        if (!tx.today().isAfter(last)) return Outcome.refused(new VatRefusal.Early(term, last));
        var lines = VatReturnSql.lines(tx, term);
        for (var line : lines)
            if (line.fault().isPresent())
                return Outcome.refused(
                        new VatRefusal.Faulty(line.line(), line.fault().get()));
        return settle(tx, found.get(), lines);
    }

    private Outcome<VoucherNumber> settle(Tx tx, VatTerm of, List<VatReturnSql.Line> lines) {
        var emptied = emptied(tx, of);
        var payable = lines.stream()
                .map(VatReturnSql.Line::vat)
                .reduce(Money.ZERO, Money::plus)
                .minus(SettlementSql.settled(tx, term));
        if (emptied.isEmpty() && payable.isZero()) return Outcome.refused(new VatRefusal.Nothing(term));
        var owed = emptied.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
        var rounded = owed.minus(payable);
        if (!fits(rounded, lines.size())) return Outcome.refused(new VatRefusal.Differs(term, owed, payable, rounded));
        var uses = AccountSql.uses(tx, of.lastDay());
        var account = uses.find(Purpose.VAT_SETTLEMENT);
        if (account.isEmpty()) return Outcome.refused(new VatRefusal.NoAccount(term));
        emptied.add(Posting.of(account.get(), payable.negated()));
        emptied.add(Posting.of(uses.of(Purpose.ROUNDING), rounded.negated()));
        var draft = new Draft(VoucherKind.VAT_SETTLEMENT, of.lastDay(), "", term, emptied);
        return Ledger.post(tx, draft).then(number -> {
            SettlementSql.add(tx, new SettlementSql.Settlement(term, payable, rounded.negated(), number, of.lastDay()));
            return Outcome.done(number);
        });
    }

    private boolean fits(Money rounded, int lines) {
        if (difference.isPresent()) return difference.get().equals(rounded);
        var most = LINE.ore() * lines + INVOICES.ore();
        return Math.abs(rounded.ore()) <= most;
    }

    /// What takes away all that was posted to the accounts of tax in the term.
    private static ArrayList<Posting> emptied(Tx tx, VatTerm of) {
        var roles = AccountSql.vatRoles(tx);
        var postings = new ArrayList<Posting>();
        Ledger.moved(tx, of.firstMonth(), of.lastMonth()).forEach((account, moved) -> {
            if (holdsTax(roles.get(account)) && !moved.isZero()) postings.add(Posting.of(account, moved.negated()));
        });
        return postings;
    }

    private static boolean holdsTax(@org.jspecify.annotations.Nullable VatRole role) {
        return role == VatRole.OUTPUT || role == VatRole.INPUT;
    }
}
