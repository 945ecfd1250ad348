package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;

/// Changes what a user may, or whether they may sign in at all; what is left out stays, but the roles are said anew.
///
/// @param roles  all of them
/// @param active whether the user may sign in
public record ChangeUser(
        Login login,
        @Personal Optional<Name> name,
        List<RoleName> roles,
        Optional<Boolean> active,
        Optional<Lang> language)
        implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        var found = UserSql.lock(tx, login);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("user", login));
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
}
