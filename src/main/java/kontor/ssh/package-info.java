/// The SSH door: a console for who comes with a terminal, `show` and `batch -` for scripts, and nothing else.
///
/// [kontor.ssh.SshDoor] listens; what is behind it is a [kontor.ssh.Reception], which alone knows users, the company
/// and its consoles. A connection is a stranger until password or key have been found right; **who it then is, is
/// asked once, after that** ([kontor.ssh.Reception#admit]), and never inside the check of a key, which a client may
/// have done for a key it does not hold. A channel is a console or one command line: no shell, no file transfer, no
/// forwarding of any kind, of the environment only what the screens need.
///
/// Every connection's messages are handled on a virtual thread, one after the other; every console paints on its own.
/// A client that does not read holds up the thread of its own console and nobody else's: at most one painting waits
/// for it ([kontor.ssh.Outlet]), and after a while it is let go. What is limited, and how much, is in
/// [kontor.ssh.Limits]; who is in and who is turned away, [kontor.ssh.Crowd] counts.
///
/// Owns no table. The library (Apache MINA SSHD) is known here and nowhere else.
@NullMarked
package kontor.ssh;

import org.jspecify.annotations.NullMarked;
