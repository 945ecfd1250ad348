/// The console: every screen of the house, drawn from the catalogue and from what the rooms say about their screens.
///
/// One [kontor.terminal.console.Console] is one session's surface. All of it lives on the session's thread; reading
/// and writing happen beside it, and their results are posted back, so that no key ever waits for the database.
///
/// Owns no table.
@NullMarked
package kontor.terminal.console;

import org.jspecify.annotations.NullMarked;
