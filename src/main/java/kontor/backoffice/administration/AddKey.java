package kontor.backoffice.administration;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.KeyPrint;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Binds a public key to a user, or to a kiosk, who may then sign in over SSH with it.
///
/// @param login whose it is
/// @param publicKey a line as OpenSSH writes it
/// @param label what it is called in lists; the key's own comment where nothing is said
public record AddKey(Login login, String publicKey, Optional<Name> label) implements Command<KeyPrint> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<KeyPrint> run(Tx tx) {
        if (UserSql.find(tx, login).isEmpty()
                && KioskSql.find(tx, new KioskName(login.value())).isEmpty())
            return Outcome.refused(new NoSuch("user", login));
        var read = SshKey.parse(publicKey);
        if (read.isEmpty()) return Outcome.refused(new UserRefusal.BadKey());
        var bound = read.get();
        var holder = KeySql.holder(tx, bound.print());
        if (holder.isPresent()) return Outcome.refused(new UserRefusal.KeyTaken(holder.get()));
        var called = label.map(Name::value)
                .or(() -> Optional.of(bound.comment()).filter(Name::fits))
                .orElse(login.value());
        KeySql.add(tx, new KeySql.Key(bound.print(), login, bound.kind(), called, tx.now()));
        return Outcome.done(bound.print());
    }
}
