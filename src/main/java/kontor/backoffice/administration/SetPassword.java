package kontor.backoffice.administration;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Gives a user a new password, hashed at the door.
public record SetPassword(Login login, PasswordHash password) implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        var found = UserSql.lock(tx, login);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("user", login));
        var user = found.get();
        UserSql.save(tx, new UserSql.User(login, user.name(), password, user.active(), user.language()));
        return Outcome.done(login);
    }
}
