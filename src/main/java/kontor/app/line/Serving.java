package kontor.app.line;

import java.net.InetSocketAddress;
import java.util.OptionalInt;
import kontor.ssh.Limits;

/// How `kontor serve` is to serve.
///
/// @param at     where the SSH door listens
/// @param limits what it takes
/// @param metrics the port of the metrics, where they are wanted
/// @param json   whether the log is one of JSON lines
public record Serving(InetSocketAddress at, Limits limits, OptionalInt metrics, boolean json) {}
