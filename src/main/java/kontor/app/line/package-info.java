/// The command line of the contract: what scripts and people at a shell ask of the company's server.
///
/// Runs in the server, so that a client stays as small as a pipe; a client hands over its words, its streams and its
/// folder ([kontor.app.line.Caller]) and gets an exit code back ([kontor.app.line.CommandLine]).
///
/// Owns no table. Everything it writes goes through the Gate, everything it shows through a view: this door has no
/// rights of its own.
@NullMarked
package kontor.app.line;

import org.jspecify.annotations.NullMarked;
