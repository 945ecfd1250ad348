package kontor.backoffice.administration;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Nobody can sign in at a kiosk any more, and whoever stands there may do nothing at once.
public record CloseKiosk(KioskName kiosk) implements Command<KioskName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<KioskName> run(Tx tx) {
        var found = KioskSql.lock(tx, kiosk);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("kiosk", kiosk));
        var is = found.get().state();
        if (is == KioskState.CLOSED) return Outcome.refused(new WrongState("kiosk", kiosk, is, KioskState.CLOSED));
        KioskSql.save(tx, found.get().to(KioskState.CLOSED));
        return Outcome.done(kiosk);
    }
}
