package kontor.terminal.console;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the company has decided about its consoles. Asked beside a session's thread.
///
/// @param kiosk     a kiosk that is open, by its name
/// @param lockAfter without a key for so long, a console locks that is no kiosk; zero: never
/// @param keep      how long a console is kept whose terminal has gone; zero: not at all
public record Rules(Function<String, Optional<Kiosk>> kiosk, Supplier<Duration> lockAfter, Supplier<Duration> keep) {}
