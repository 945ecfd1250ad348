package kontor.backoffice.administration;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Takes a right from a role; none who have the role may from now on, unless another role of theirs gives it. A newer
/// program does not bring it back.
public record RevokeRight(RoleName role, String permission, Optional<Words> why) implements Command<RoleName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<RoleName> run(Tx tx) {
        if (role.value().equals(AdministrationRoom.MANAGER)) return Outcome.refused(new UserRefusal.HasAll(role));
        if (!RightsSql.has(tx, role, permission)) return Outcome.refused(new UserRefusal.HasNoRight(role, permission));
        RightsSql.take(tx, role, permission);
        RightsSql.note(tx, role, permission, false, why);
        return Outcome.done(role);
    }
}
