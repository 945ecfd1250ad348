package kontor.terminal;

import java.util.Locale;
import java.util.Map;
import kontor.kernel.Side;
import kontor.terminal.paint.Theme;

/// What is known of the terminal at the other end of a session.
///
/// @param term the name of its kind (`TERM`); may be empty
/// @param mode how much it can do, unless its user wishes otherwise
public record TerminalKind(String term, Theme.Mode mode) {
    /// As the client's environment tells: `NO_COLOR` not empty or a monochrome kind gives MONO, `TERM=dumb`, or a
    /// locale that is not UTF-8, gives ASCII.
    public static TerminalKind of(Map<String, String> environment) {
        var term = environment.getOrDefault("TERM", "");
        return new TerminalKind(term, mode(environment, term));
    }

    public Theme theme(Side side) {
        return new Theme(mode, side);
    }

    private static Theme.Mode mode(Map<String, String> environment, String term) {
        if (term.equals("dumb") || !utf8(environment)) return Theme.Mode.ASCII;
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) return Theme.Mode.MONO;
        return term.startsWith("vt") || term.endsWith("-m") || term.endsWith("-mono")
                ? Theme.Mode.MONO
                : Theme.Mode.COLOUR;
    }

    private static boolean utf8(Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty())
                return value.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
        }
        return true; // nothing said: nearly every terminal of today is
    }
}
