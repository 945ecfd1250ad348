package kontor.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kontor.kernel.Side;
import kontor.terminal.paint.Theme;

/// What is known of the terminal at the other end of a session.
///
/// @param term  the name of its kind (`TERM`); may be empty
/// @param mode  how much it can do, unless its user wishes otherwise
/// @param links whether it is known to take links (OSC 8): some others show the order itself
public record TerminalKind(String term, Theme.Mode mode, boolean links) {

    private static final Set<String> LINKING_PROGRAMS =
            Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "kitty");
    private static final List<String> LINKING_TERMS =
            List.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour", "rio");
    private static final int FIRST_VTE_WITH_LINKS = 5000;

    /// One that is not known to take links.
    public TerminalKind(String term, Theme.Mode mode) {
        this(term, mode, false);
    }

    /// As the client's environment tells: `NO_COLOR` not empty or a monochrome kind gives MONO, `TERM=dumb`, or a
    /// locale that is not UTF-8, gives ASCII.
    public static TerminalKind of(Map<String, String> environment) {
        var term = environment.getOrDefault("TERM", "");
        return new TerminalKind(term, mode(environment, term), links(environment, term));
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

    private static boolean links(Map<String, String> environment, String term) {
        if (LINKING_PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))) return true;
        if (LINKING_TERMS.stream().anyMatch(term::startsWith)) return true;
        var vte = environment.getOrDefault("VTE_VERSION", "");
        return environment.containsKey("WT_SESSION")
                || vte.matches("[0-9]{1,9}") && Integer.parseInt(vte) >= FIRST_VTE_WITH_LINKS;
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
