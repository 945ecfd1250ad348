package kontor.terminal.forms;

import kontor.terminal.keys.Key;

/// A text being typed, with the place of the cursor in it.
///
/// @param text   what stands there
/// @param cursor before which `char` the next one goes
/// @param fresh  whether the cursor has just come here: the first character then takes the place of all
public record LineEdit(String text, int cursor, boolean fresh) {

    public static final LineEdit EMPTY = new LineEdit("", 0, false);

    /// A text with the cursor behind it.
    public static LineEdit at(String text) {
        return new LineEdit(text, text.length(), false);
    }

    /// A text the cursor has just come to.
    public static LineEdit entered(String text) {
        return new LineEdit(text, text.length(), !text.isEmpty());
    }

    /// Whether a key would be taken.
    public static boolean takes(Key key) {
        return switch (key.kind()) {
            case CHAR, PASTE, BACKSPACE, DELETE, LEFT, RIGHT, HOME, END -> true;
            default -> false;
        };
    }

    /// What stands there after a key; keys that are none of its own change nothing.
    public LineEdit key(Key key) {
        return switch (key.kind()) {
            case CHAR -> type(key.typed());
            case PASTE -> type(key.text().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", ""));
            case BACKSPACE -> fresh ? EMPTY : cut(back(), cursor);
            case DELETE -> cut(cursor, ahead());
            case LEFT -> new LineEdit(text, back(), false);
            case RIGHT -> new LineEdit(text, ahead(), false);
            case HOME -> new LineEdit(text, 0, false);
            case END -> at(text);
            default -> this;
        };
    }

    /// Puts a text at the cursor.
    public LineEdit type(String more) {
        if (fresh) return at(more);
        return new LineEdit(text.substring(0, cursor) + more + text.substring(cursor), cursor + more.length(), false);
    }

    private LineEdit cut(int from, int to) {
        return new LineEdit(text.substring(0, from) + text.substring(to), from, false);
    }

    private int back() {
        return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
    }

    private int ahead() {
        return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
    }

    /// A key in a text of several lines.
    public LineEdit areaKey(Key key) {
        return switch (key.kind()) {
            case ENTER -> new LineEdit(text, cursor, false).type("\n");
            case PASTE -> type(key.text().replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
            case UP -> vertical(-1);
            case DOWN -> vertical(1);
            case HOME -> new LineEdit(text, lineStart(cursor), false);
            case END -> new LineEdit(text, lineEnd(cursor), false);
            default -> new LineEdit(text, cursor, false).key(key);
        };
    }

    /// Whether the cursor stands on the first, or the last, line of the text.
    public boolean atEdge(boolean last) {
        return last ? lineEnd(cursor) == text.length() : lineStart(cursor) == 0;
    }

    private LineEdit vertical(int way) {
        var start = lineStart(cursor);
        var column = cursor - start;
        var other = way < 0 ? (start == 0 ? -1 : lineStart(start - 1)) : nextLine();
        if (other < 0) return this;
        return new LineEdit(text, Math.min(other + column, lineEnd(other)), false);
    }

    private int nextLine() {
        var end = lineEnd(cursor);
        return end == text.length() ? -1 : end + 1;
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
