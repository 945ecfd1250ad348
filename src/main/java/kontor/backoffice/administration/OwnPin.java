package kontor.backoffice.administration;

import kontor.kernel.Actor;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PinHash;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Gives whoever asks a new PIN of their own, hashed at the door, which has asked for their password.
public record OwnPin(PinHash pin) implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.OWN;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        var login = new Login(tx.actor().name());
        if (tx.actor().kind() != Actor.Kind.USER) return Outcome.refused(new NoSuch("user", login));
        if (!pin.hashed()) return Outcome.refused(new BadField("user", "pin", Text.of("kind.pin.wanted"), ""));
        if (UserSql.find(tx, login).isEmpty()) return Outcome.refused(new NoSuch("user", login));
        PinSql.set(tx, login, pin);
        return Outcome.done(login);
    }
}
