package kontor.terminal.keys;

import java.util.Set;

/// Which keys a screen must leave alone, and how keys are written.
public final class Keys {
    private static final String TAKEN = "abchijmqszntw[\\";
    private static final String ALT_GR = "[]{}\\|~@";
    private static final Set<Key.Kind> KINDS = Set.of(Key.Kind.F11);

    private Keys() {}

    /// Whether no screen may give this key a meaning of its own: terminals, multiplexers and the kernel take it,
    /// or a Norwegian keyboard needs AltGr for it. Ctrl-H, I, J and M never come: they are Backspace, Tab, Enter.
    public static boolean forbidden(Key key) {
        return switch (key.kind()) {
            case CTRL -> TAKEN.indexOf(key.codePoint()) >= 0;
            case CHAR -> ALT_GR.indexOf(key.codePoint()) >= 0;
            default -> KINDS.contains(key.kind());
        };
    }
}
