package kontor.backoffice.accounting.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Takes a statement or an advice of the bank's in. What was taken before, in whatever file, is not taken again; a line
/// whose KID is an open invoice's is posted at once, the others wait with what is proposed for them.
///
/// @param mark  tells it from every other; the same again changes nothing
/// @param lines the first of them; more come by [TakeLines]
public record TakeStatement(
        BankAccountNumber bankAccount,
        StatementKind kind,
        Name currency,
        Optional<Name> reference,
        LocalDate on,
        Optional<Money> opening,
        Optional<Money> closing,
        Name mark,
        List<StatementLine> lines)
        implements Command<StatementNumber> {

    private static final NumberSeries SERIES = new NumberSeries("bank-statement", 1);

    private static final int LONGEST_KEY = 64;

    @Override
    public Permission needs() {
        return BankRoom.IMPORT;
    }

    @Override
    public Outcome<StatementNumber> run(Tx tx) {
        var bank = Statement.account(bankAccount.value());
        if (bank.isEmpty())
            return Outcome.refused(
                    new BadField("bank", "bankAccount", Text.of("bank.wanted.account"), bankAccount.value()));
        if (!currency.value().matches("[A-Z]{3}"))
            return Outcome.refused(new BadField("bank", "currency", Text.of("bank.wanted.currency"), currency.value()));
        if (mark.value().length() > LONGEST_KEY)
            return Outcome.refused(new BadField("bank", "mark", Text.of("bank.wanted.key"), mark.value()));
        var bad = TakeLines.wrong(lines);
        if (bad.isPresent()) return Outcome.refused(bad.get());
        var known = BankSql.known(tx, mark);
        if (known.isPresent()) return Outcome.done(known.get());
        if (!lines.isEmpty() && lines.stream().allMatch(line -> BankSql.has(tx, line.mark())))
            return Outcome.done(BankSql.statementOf(tx, lines.getFirst().mark()));
        return Outcome.done(take(tx, bank.get()));
    }

    private StatementNumber take(Tx tx, BankAccountNumber bank) {
        keep(tx, bank);
        var seq = tx.next(SERIES);
        var head = new BankSql.Head(
                new StatementNumber("BS-" + seq),
                seq,
                bank,
                kind,
                currency.value(),
                reference,
                on,
                opening,
                closing,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                mark.value());
        BankSql.add(tx, head);
        TakeLines.take(tx, head, lines);
        return head.number();
    }

    /// The first account in kroner is the one that the ledger calls the bank.
    private void keep(Tx tx, BankAccountNumber bank) {
        if (BankSql.account(tx, bank).isPresent()) return;
        var usual = AccountSql.uses(tx, tx.today()).of(Purpose.BANK);
        var free = currency.value().equals(Matching.KRONER)
                && BankSql.ofLedger(tx, usual).isEmpty();
        BankSql.save(tx, new BankSql.Account(bank, free ? Optional.of(usual) : Optional.empty(), currency.value()));
    }
}
