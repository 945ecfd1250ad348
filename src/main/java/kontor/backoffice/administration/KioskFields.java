package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// What must hold of a kiosk's fields, new or changed.
final class KioskFields {

    private static final long LONGEST_LOCK = 240;

    private KioskFields() {}

    static Optional<Refusal> wrong(Tx tx, Kiosk kiosk) {
        if (kiosk.place().isBlank() || kiosk.place().length() > Kiosk.LONGEST_PLACE)
            return Optional.of(new BadField(
                    "kiosk", "place", Text.of("kiosk.wanted.place", (long) Kiosk.LONGEST_PLACE), kiosk.place()));
        if (kiosk.lockAfter().filter(m -> m < 1 || m > LONGEST_LOCK).isPresent())
            return Optional.of(new BadField(
                    "kiosk",
                    "lockAfter",
                    Text.of("kiosk.wanted.lock", LONGEST_LOCK),
                    kiosk.lockAfter().get().toString()));
        return roles(tx, kiosk.roles());
    }

    private static Optional<Refusal> roles(Tx tx, List<RoleName> roles) {
        for (var role : roles) {
            if (role.value().equals(AdministrationRoom.MANAGER)) return Optional.of(new KioskRefusal.Everything());
            if (!UserSql.hasRole(tx, role)) return Optional.of(new UserRefusal.NoRole(role));
        }
        return Optional.empty();
    }
}
