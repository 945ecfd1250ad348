package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Leaves a line out of the books, such as one of another company's account; or, without a reason, takes it up again.
public record SetLineAside(BankLineNumber line, Optional<Words> reason) implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        var found = BankSql.lock(tx, line);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("bank", line));
        var known = found.get();
        var aside = reason.filter(r -> !r.value().isBlank());
        if (aside.isPresent() != known.state().waits())
            return Outcome.refused(new WrongState(
                    "bank", line, known.state(), aside.isPresent() ? LineState.OPEN : LineState.SET_ASIDE));
        if (known.state() == LineState.MATCHED)
            return Outcome.refused(new WrongState("bank", line, known.state(), LineState.SET_ASIDE));
        if (aside.isPresent()) BankSql.setAside(tx, known, aside.get());
        else {
            BankSql.takeUp(tx, known);
            BankSql.propose(tx, line, Matching.of(tx, known));
        }
        return Outcome.done(line);
    }
}
