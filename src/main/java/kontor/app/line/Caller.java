package kontor.app.line;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Lang;

/// Who runs a command line, and from where.
///
/// @param operator    the person the kernel says it is
/// @param folder      the client's working directory, against which file names are read
/// @param in          standard input
/// @param out         standard output: data only
/// @param err         standard error: progress and messages
/// @param environment the client's environment
/// @param terminal    whether standard output is a terminal
/// @param lang        the language of the client's locale; `--lang` overrules it
public record Caller(
        Actor operator,
        Path folder,
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        boolean terminal,
        Lang lang) {}
