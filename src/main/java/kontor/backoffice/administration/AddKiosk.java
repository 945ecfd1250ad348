package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Makes a place where staff sign in with a PIN.
///
/// @param kiosk     its name, which nobody else has
/// @param place     as row 1 of its screens says it
/// @param side      of the house; the other is never shown there
/// @param roles     whose rights it lends to those who have them; none means: it shows nothing
/// @param lockAfter minutes without a key; the company's where nothing is said
public record AddKiosk(KioskName kiosk, String place, KioskSide side, List<RoleName> roles, Optional<Long> lockAfter)
        implements Command<KioskName> {

    @Override
    public Permission needs() {
        return AdministrationRoom.RUN_USERS;
    }

    @Override
    public Outcome<KioskName> run(Tx tx) {
        var login = new Login(kiosk.value());
        if (!AdministrationRoom.isLogin(login)) return Outcome.refused(new KioskRefusal.BadName(kiosk));
        if (KioskSql.find(tx, kiosk).isPresent() || UserSql.find(tx, login).isPresent())
            return Outcome.refused(new KioskRefusal.Taken(kiosk));
        var made = new Kiosk(kiosk, KioskState.OPEN, place.strip(), side, roles, lockAfter);
        var wrong = KioskFields.wrong(tx, made);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        KioskSql.add(tx, made);
        return Outcome.done(kiosk);
    }
}
