package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Adds an account to the chart, or renames one. What its balance means follows from its number.
///
/// @param nameNb   its Norwegian name, where that is another one
/// @param grouping to which group of the authorities' scheme it belongs
public record RegisterAccount(AccountNumber account, Name name, Optional<Name> nameNb, Optional<Name> grouping)
        implements Command<AccountNumber> {

    @Override
    public Permission needs() {
        return LedgerRoom.KEEP_CHART;
    }

    @Override
    public Outcome<AccountNumber> run(Tx tx) {
        var wanted = new ChartAccount(account, name, nameNb, grouping);
        if (!wanted.fits() || !ChartAccount.isNumber(account.value()))
            return Outcome.refused(new ChartRefusal.BadAccount(account));
        if (AccountSql.exists(tx, account)) AccountSql.rename(tx, wanted);
        else AccountSql.add(tx, wanted);
        return Outcome.done(account);
    }
}
