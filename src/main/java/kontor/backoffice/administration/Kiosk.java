package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.RoleName;
import kontor.kernel.Permission;
import kontor.kernel.Side;

/// A place where staff sign in with a PIN.
///
/// @param place     as row 1 of its screens says it
/// @param side      of the house; the other is never shown
/// @param roles     whose rights it lends to those who have them
/// @param lockAfter minutes without a key; the company's where nothing is said
record Kiosk(
        KioskName kiosk,
        KioskState state,
        String place,
        KioskSide side,
        List<RoleName> roles,
        Optional<Long> lockAfter) {

    static final int LONGEST_PLACE = 20;

    /// Whether it may show what needs a right and belongs to a side, as far as the side decides.
    boolean stands(Permission permission, Side of) {
        return state == KioskState.OPEN && permission.side().seenFrom(side.side()) && of.seenFrom(side.side());
    }

    Kiosk to(KioskState next) {
        return new Kiosk(kiosk, next, place, side, roles, lockAfter);
    }
}
