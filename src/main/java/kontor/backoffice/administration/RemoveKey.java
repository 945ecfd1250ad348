package kontor.backoffice.administration;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.KeyPrint;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes a key away from a user: from now on it opens nothing.
public record RemoveKey(Login login, KeyPrint print) implements Command<KeyPrint> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<KeyPrint> run(Tx tx) {
        if (KeySql.holder(tx, print).filter(login::equals).isEmpty()) return Outcome.refused(new NoSuch("user", print));
        KeySql.remove(tx, print);
        return Outcome.done(print);
    }
}
