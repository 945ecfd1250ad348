package kontor.app.line;

import kontor.kernel.Text;

/// Ends a command line with an exit code and one line of words.
public final class Stop extends Exception {

    private static final long serialVersionUID = 1;

    private final int exit;
    private final transient Text text;

    private Stop(int exit, Text text) {
        super(text.key(), null, false, false);
        this.exit = exit;
        this.text = text;
    }

    /// The words were not understood.
    public static Stop usage(String key, Object... args) {
        return new Stop(Exit.USAGE, Text.of(key, args));
    }

    /// Understood, and not done.
    public static Stop refused(Text text) {
        return new Stop(Exit.REFUSED, text);
    }

    /// A file could not be reached.
    public static Stop unreachable(String key, Object... args) {
        return new Stop(Exit.UNREACHABLE, Text.of(key, args));
    }

    int exit() {
        return exit;
    }

    Text text() {
        return text;
    }
}
