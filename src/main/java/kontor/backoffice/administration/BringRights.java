package kontor.backoffice.administration;

import java.util.List;
import kontor.kernel.Command;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// A newer program brings rights that the roles of this company do not have yet: they get what those of a new company
/// would. Once: what somebody takes away again stays away.
public record BringRights(List<FoundCompany.Grant> grants) implements Command<SystemNumber> {

    @Override
    public Permission needs() {
        return AdministrationRoom.FOUND;
    }

    /// Answers how many there were.
    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        var fresh = UserSql.unknown(tx, grants);
        UserSql.grant(tx, fresh);
        return Outcome.done(new SystemNumber(Integer.toString(fresh.size())));
    }
}
