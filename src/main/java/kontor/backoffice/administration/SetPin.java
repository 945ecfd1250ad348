package kontor.backoffice.administration;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PinHash;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Gives a user a PIN for kiosks, hashed at the door; figures that no door has hashed are refused, so that none ever
/// stands in the journal.
public record SetPin(Login login, PinHash pin) implements Command<Login> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        if (!pin.hashed()) return Outcome.refused(new BadField("user", "pin", Text.of("kind.pin.wanted"), ""));
        if (UserSql.find(tx, login).isEmpty()) return Outcome.refused(new NoSuch("user", login));
        PinSql.set(tx, login, pin);
        return Outcome.done(login);
    }
}
