package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Changes what a kiosk may show, at once for whoever stands there; what is left out stays, but the roles and when it
/// locks are said anew.
///
/// @param roles     all of them
/// @param lockAfter minutes without a key; the company's where nothing is said
public record ChangeKiosk(
        KioskName kiosk,
        Optional<String> place,
        Optional<KioskSide> side,
        List<RoleName> roles,
        Optional<Long> lockAfter)
        implements Command<KioskName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<KioskName> run(Tx tx) {
        var found = KioskSql.lock(tx, kiosk);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("kiosk", kiosk));
        var old = found.get();
        var now = new Kiosk(
                kiosk,
                old.state(),
                place.map(String::strip).orElse(old.place()),
                side.orElse(old.side()),
                roles,
                lockAfter);
        var wrong = KioskFields.wrong(tx, now);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        KioskSql.save(tx, now);
        return Outcome.done(kiosk);
    }
}
