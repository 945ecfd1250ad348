package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;

/// Gives somebody a login.
///
/// @param name     the login where nothing is said
/// @param password hashed at the door
/// @param roles    none means: may do nothing
public record AddUser(
        Login login,
        @Personal Optional<Name> name,
        PasswordHash password,
        List<RoleName> roles,
        Optional<Lang> language)
        implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        if (!AdministrationRoom.isLogin(login)) return Outcome.refused(new UserRefusal.BadLogin(login));
        if (UserSql.find(tx, login).isPresent()
                || KioskSql.find(tx, new KioskName(login.value())).isPresent())
            return Outcome.refused(new UserRefusal.Twice(login));
        for (var role : roles) {
            if (!UserSql.hasRole(tx, role)) return Outcome.refused(new UserRefusal.NoRole(role));
        }
        var shown = name.orElse(new Name(login.value()));
        UserSql.add(tx, new UserSql.User(login, shown, password, true, language.orElse(Lang.NB)));
        UserSql.roles(tx, login, roles);
        return Outcome.done(login);
    }
}
