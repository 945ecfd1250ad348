package kontor.terminal.console;

import java.time.Duration;
import kontor.kernel.Side;

/// A place where staff sign in with a PIN.
///
/// @param name      by which the company knows it
/// @param place     as row 1 says it
/// @param side      of the house; the other is never shown
/// @param lockAfter without a key for so long, it locks
public record Kiosk(String name, String place, Side side, Duration lockAfter) {}
