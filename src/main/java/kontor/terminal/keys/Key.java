package kontor.terminal.keys;

/// One key as somebody pressed it, or one paste.
///
/// @param kind      which key
/// @param codePoint the character of a CHAR, the lower-case letter of a CTRL, otherwise 0
/// @param text      what was pasted; otherwise empty
public record Key(Kind kind, int codePoint, String text) {
    /// The keys a terminal can tell apart everywhere.
    public enum Kind {
        CHAR,
        CTRL,
        ENTER,
        ESC,
        TAB,
        BACKTAB,
        BACKSPACE,
        DELETE,
        INSERT,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        F10,
        F11,
        F12,
        PASTE
    }

    public static Key of(Kind kind) {
        return new Key(kind, 0, "");
    }

    public static Key character(int codePoint) {
        return new Key(Kind.CHAR, codePoint, "");
    }

    public static Key ctrl(char letter) {
        return new Key(Kind.CTRL, Character.toLowerCase(letter), "");
    }

    public static Key paste(String text) {
        return new Key(Kind.PASTE, 0, text);
    }

    /// The function key with a number from 1 to 12.
    public static Key function(int number) {
        return of(Kind.valueOf("F" + number));
    }

    /// Whether this is the character `c` typed.
    public boolean is(char c) {
        return kind == Kind.CHAR && codePoint == c;
    }

    /// Whether this is Ctrl and `letter`.
    public boolean isCtrl(char letter) {
        return kind == Kind.CTRL && codePoint == letter;
    }

    /// The character of a CHAR as a string; otherwise empty.
    public String typed() {
        return kind == Kind.CHAR ? Character.toString(codePoint) : "";
    }
}
