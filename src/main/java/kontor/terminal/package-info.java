/// The console: sessions, and the screens they show.
///
/// Owns no table. Lanterna stays behind this door. Why one thread a session and one queue: nothing on a screen is ever
/// touched by two, and a session that waits costs nothing.
@NullMarked
package kontor.terminal;

import org.jspecify.annotations.NullMarked;
