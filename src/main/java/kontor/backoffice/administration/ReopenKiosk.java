package kontor.backoffice.administration;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// People may sign in at a closed kiosk again.
public record ReopenKiosk(KioskName kiosk) implements Command<KioskName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<KioskName> run(Tx tx) {
        var found = KioskSql.lock(tx, kiosk);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("kiosk", kiosk));
        var is = found.get().state();
        if (is == KioskState.OPEN) return Outcome.refused(new WrongState("kiosk", kiosk, is, KioskState.OPEN));
        KioskSql.save(tx, found.get().to(KioskState.OPEN));
        return Outcome.done(kiosk);
    }
}
