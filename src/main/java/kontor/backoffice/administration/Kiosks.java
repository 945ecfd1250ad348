package kontor.backoffice.administration;

import java.time.Duration;
import java.util.Optional;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Question;
import kontor.kernel.Side;

/// Asks for a kiosk that is open. The doors ask it before anybody has signed in there.
public record Kiosks(KioskName kiosk) implements Question<Optional<Kiosks.Found>> {

    /// An open kiosk.
    ///
    /// @param place     as row 1 of its screens says it
    /// @param side      of the house it stands on
    /// @param lockAfter how long it waits for a key before it locks
    public record Found(KioskName kiosk, String place, Side side, Duration lockAfter) {}
}
