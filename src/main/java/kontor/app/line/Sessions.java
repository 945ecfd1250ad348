package kontor.app.line;

import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/// Who is in, as the server's doors know it.
///
/// @param all those who are in now
/// @param end ends one by its number; false where there is none
public record Sessions(Supplier<List<Session>> all, IntPredicate end) {

    /// Where there are no doors.
    public static final Sessions NONE = new Sessions(List::of, number -> false);

    /// Somebody at a console, or with a command line over SSH.
    ///
    /// @param user    as the audit trail writes it
    /// @param console whether it is a console
    /// @param from    an address, or `local`
    public record Session(int number, String user, boolean console, String from, Instant since) {}
}
