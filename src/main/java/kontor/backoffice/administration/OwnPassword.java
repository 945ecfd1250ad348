package kontor.backoffice.administration;

import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Gives whoever asks a new password of their own, hashed at the door, which has asked for the old one.
public record OwnPassword(PasswordHash password) implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.OWN;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        var login = new Login(tx.actor().name());
        if (tx.actor().kind() != Actor.Kind.USER) return Outcome.refused(new NoSuch("user", login));
        var found = UserSql.lock(tx, login);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("user", login));
        var user = found.get();
        UserSql.save(tx, new UserSql.User(login, user.name(), password, user.active(), user.language()));
        return Outcome.done(login);
    }
}
