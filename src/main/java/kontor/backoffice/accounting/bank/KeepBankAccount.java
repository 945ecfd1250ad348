package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says which account of the ledger a bank account is; its lines can then be posted.
///
/// @param number as BBAN or IBAN
public record KeepBankAccount(BankAccountNumber number, AccountNumber account) implements Command<BankAccountNumber> {

    @Override
    public Permission needs() {
        return BankRoom.KEEP;
    }

    @Override
    public Outcome<BankAccountNumber> run(Tx tx) {
        var bank = Statement.account(number.value());
        if (bank.isEmpty())
            return Outcome.refused(new BadField("bank", "number", Text.of("bank.wanted.account"), number.value()));
        if (!AccountSql.takesMoney(tx, account)) return Outcome.refused(new BankRefusal.NotForMoney(account));
        var other = BankSql.ofLedger(tx, account).filter(o -> !o.equals(bank.get()));
        var known = BankSql.account(tx, bank.get());
        var moved = known.flatMap(BankSql.Account::account).filter(a -> !a.equals(account));
        if (other.isPresent() || moved.isPresent()) return Outcome.refused(new BankRefusal.NotForMoney(account));
        var currency = known.map(BankSql.Account::currency).orElse(Matching.KRONER);
        BankSql.save(tx, new BankSql.Account(bank.get(), Optional.of(account), currency));
        return Outcome.done(bank.get());
    }
}
