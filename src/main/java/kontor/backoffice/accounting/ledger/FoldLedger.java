package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Folds vouchers of the tail into the balances. Changes no figure that anyone sees; a quiet time is the time for it.
///
/// @param most how many vouchers at most, so that the command stays short
public record FoldLedger(Optional<Long> most) implements Command<SystemNumber> {

    @Override
    public Permission needs() {
        return LedgerRoom.FOLD;
    }

    /// Answers how many vouchers were folded.
    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        var folded = FoldSql.fold(tx, most.orElse(Ledger.FOLD_EVERY * 2));
        return Outcome.done(new SystemNumber(Long.toString(folded)));
    }
}
