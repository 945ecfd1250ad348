package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Seen;
import kontor.kernel.Tx;

/// Changes what a user may, or whether they may sign in at all; what is left out stays, but the roles are said
/// anew.
///
/// @param roles  all of them
/// @param active whether the user may sign in
/// @param seen   what the user was like to whoever makes the change; one that is otherwise by now is not
///     changed
public record ChangeUser(
        Login login,
        @Personal Optional<Name> name,
        List<RoleName> roles,
        Optional<Boolean> active,
        Optional<Lang> language,
        Optional<Seen> seen)
        implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        var found = UserSql.lock(tx, login);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("user", login));
        if (seen.filter(s -> !s.equals(Seen.of(asIs(tx, found.get())))).isPresent())
            return Outcome.refused(new Changed("user", login));
        for (var role : roles) {
            if (!UserSql.hasRole(tx, role)) return Outcome.refused(new UserRefusal.NoRole(role));
        }
        var old = found.get();
        var stays = active.orElse(old.active());
        var manages = stays && roles.contains(new RoleName(AdministrationRoom.MANAGER));
        if (!manages && !UserSql.managerBeside(tx, login)) return Outcome.refused(new UserRefusal.LastManager(login));
        UserSql.save(
                tx,
                new UserSql.User(
                        login, name.orElse(old.name()), old.password(), stays, language.orElse(old.language())));
        UserSql.roles(tx, login, roles);
        return Outcome.done(login);
    }

    private static ChangeUser asIs(Tx tx, UserSql.User old) {
        return new ChangeUser(
                old.login(),
                Optional.of(old.name()),
                UserSql.rolesOf(tx, old.login()),
                Optional.of(old.active()),
                Optional.of(old.language()),
                Optional.empty());
    }
}
