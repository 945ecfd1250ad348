package kontor.app.line;

import java.net.InetSocketAddress;
import kontor.ssh.Limits;

/// How `kontor serve` is to serve.
///
/// @param at     where the SSH door listens
/// @param limits what it takes
/// @param json   whether the log is one of JSON lines
public record Serving(InetSocketAddress at, Limits limits, boolean json) {}
