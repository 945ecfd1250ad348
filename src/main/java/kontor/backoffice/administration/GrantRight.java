package kontor.backoffice.administration;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Gives a role a right; all who have the role may at once. No role may both decide what is found out and tell it to
/// the
/// customer. Rights that only managers have are given to nobody else.
///
/// @param permission as the list of rights names it, such as `orders.take`
/// @param newRole    whether the role is a new one; a role that nobody knows is refused otherwise
public record GrantRight(RoleName role, String permission, Optional<Boolean> newRole, Optional<Words> why)
        implements Command<RoleName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<RoleName> run(Tx tx) {
        var refused = refused(tx);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        RightsSql.give(tx, role, permission);
        RightsSql.note(tx, role, permission, true, why);
        return Outcome.done(role);
    }

    private Optional<Refusal> refused(Tx tx) {
        if (role.value().equals(AdministrationRoom.MANAGER)) return Optional.of(new UserRefusal.HasAll(role));
        if (!UserSql.hasRole(tx, role) && !(newRole.orElse(false) && AdministrationRoom.isRole(role)))
            return Optional.of(new UserRefusal.NoRole(role));
        if (!RightsSql.known(tx, permission))
            return Optional.of(new BadField("role", "permission", Text.of("role.permission.wanted"), permission));
        if (RightsSql.has(tx, role, permission)) return Optional.of(new UserRefusal.HasRight(role, permission));
        return RightsSql.beyondWall(tx, role, permission).map(other -> new UserRefusal.Wall(role, permission, other));
    }
}
