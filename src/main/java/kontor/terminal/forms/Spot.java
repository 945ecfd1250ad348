package kontor.terminal.forms;

/// A place in a form.
///
/// @param line which line, from 0; [#HEAD] for the fields above the lines
/// @param cell which field of it
public record Spot(int line, int cell) {

    public static final int HEAD = -1;

    public boolean inHead() {
        return line == HEAD;
    }
}
