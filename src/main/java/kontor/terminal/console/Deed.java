package kontor.terminal.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kontor.terminal.keys.Key;

/// Everything a key can mean apart from typing, and the keys that mean it everywhere.
enum Deed {
    HELP(1, ' '),
    OTHER_SIDE(2, ' '),
    BACK(3, ' '),
    LOOKUP(4, 'o'),
    REFRESH(5, 'l'),
    NEW(6, ' '),
    PREVIOUS(7, ' '),
    NEXT(8, ' '),
    COMMAND(9, 'g'),
    SAVE(10, 'f'),
    OPEN(0, ' '),
    ACTIONS(0, ' '),
    MARK(0, ' '),
    KEYS(0, ' '),
    COPY(0, 'k'),
    UNDO(0, 'u'),
    REPEAT(0, 'r'),
    REMOVE_LINE(0, 'd'),
    CHANGE_USER(0, 'x');

    private final int function;
    private final char ctrl;

    Deed(int function, char ctrl) {
        this.function = function;
        this.ctrl = ctrl;
    }

    /// The deed of a key that means the same on every screen.
    static Optional<Deed> of(Key key) {
        return switch (key.kind()) {
            case ESC, F12 -> Optional.of(BACK);
            case CTRL ->
                Arrays.stream(values())
                        .filter(d -> d.ctrl != ' ' && key.isCtrl(d.ctrl))
                        .findFirst();
            case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10 -> function(key.kind().ordinal() - Key.Kind.F1.ordinal() + 1);
            default -> Optional.empty();
        };
    }

    /// The deed of a function key's number.
    static Optional<Deed> function(int number) {
        return Arrays.stream(values())
                .filter(d -> d.function == number && number > 0)
                .findFirst();
    }

    /// The deed of a character on a list or a card.
    static Optional<Deed> onList(Key key) {
        return switch (key.typed()) {
            case "?" -> Optional.of(KEYS);
            case "." -> Optional.of(ACTIONS);
            case "+" -> Optional.of(NEW);
            case ":" -> Optional.of(COMMAND);
            case " " -> Optional.of(MARK);
            default -> Optional.empty();
        };
    }

    /// As the hints show it: the number of its function key, or the key itself.
    String shortKey() {
        if (function > 0) return Integer.toString(function);
        return switch (this) {
            case OPEN -> "↵";
            case ACTIONS -> ".";
            case MARK -> "␣";
            case KEYS -> "?";
            default -> ctrl == ' ' ? "" : "^" + Character.toUpperCase(ctrl);
        };
    }

    /// All its keys, as the list of keys shows them.
    String keys(boolean listening) {
        var list = switch (this) {
            case HELP -> "";
            case BACK -> "  Esc";
            case NEW -> "  +";
            case COMMAND -> "  :";
            default -> "";
        };
        if (function == 0) return keyName();
        var other = ctrl == ' '
                ? (this == BACK ? "" : "  Ctrl-G " + function % 10)
                : "  Ctrl-" + Character.toUpperCase(ctrl);
        return "F" + function + other + (listening || this == BACK ? list : "");
    }

    private String keyName() {
        return switch (this) {
            case OPEN -> "Enter";
            case ACTIONS -> ".";
            case MARK -> "Space";
            case KEYS -> "?";
            default -> "Ctrl-" + Character.toUpperCase(ctrl);
        };
    }

    String textKey() {
        return "console.deed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
