package kontor.backoffice.administration;

import java.time.Duration;
import kontor.kernel.Question;

/// Asks what the company has decided for its consoles.
public record Settings() implements Question<Settings.Decided> {

    /// What holds.
    ///
    /// @param kioskLock   without a key for so long, a kiosk locks that says nothing itself
    /// @param consoleLock the same of other consoles; zero: never
    /// @param keepDropped a console whose connection dropped is kept so long
    public record Decided(Duration kioskLock, Duration consoleLock, Duration keepDropped) {}
}
