/// The doors of a company: one server process that owns the data folder, and the thin clients that people start.
///
/// A client ([kontor.app.door.Client]) finds the folder, connects to the Unix socket in it, starts the server
/// ([kontor.app.door.Serve]) where there is none, says who it is and what is wanted ([kontor.app.door.Hello]), and is
/// a pipe from then on. Everything that thinks is in the server. Who the person is, the kernel says (SO_PEERCRED).
///
/// **The protocol** is frames: one byte of type, four bytes of length (big-endian, at most 1 MiB), the body.
///
/// | from client | body | from server | body |
/// |---|---|---|---|
/// | `H` hello, first and once | see `Hello` | `W` welcome | build id of the server |
/// | `I` input | bytes; none: the end | `O` output | bytes |
/// | `R` resize | two ints: columns, rows | `E` error output | bytes |
/// | `U` hang up | – | `N` next input wanted | – |
/// | | | `Q` quit: the command has ended | exit code, int |
/// | | | `X` not let in | key of a text, its arguments, each after a zero byte |
/// | | | `Y` the server ends: start a newer one | – |
///
/// A console sends its keys as they come. Any other command is sent input only when it asks: one `N`, one `I`; so a
/// server never has to hold what it did not ask for, and `while read … do kontor show …` keeps its lines.
///
/// What stands in the folder: `server.lock` (locked by the one server; its pid), `server.socket` (where it listens,
/// when the folder's path is too long for a socket), `kontor.sock`, `kontor.log`.
///
/// Owns no table.
@NullMarked
package kontor.app.door;

import org.jspecify.annotations.NullMarked;
