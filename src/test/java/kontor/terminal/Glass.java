package kontor.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kontor.terminal.paint.Cells;

/// A terminal made of memory: takes the bytes a session sends and holds what its user would see.
///
/// It knows the orders that we send and faults at every other, so nothing unforeseen can slip through to a
/// terminal.
public final class Glass extends OutputStream {
    /// One cell as it is seen.
    ///
    /// @param text  the character; empty for the second half of a wide one
    /// @param style what it looks like: `plain`, or words such as `bold black on cyan`
    public record Cell(String text, String style) {}

    private static final Cell BLANK = new Cell(" ", "plain");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder modes = new StringBuilder();
    private Cell[][] cells = new Cell[0][0];
    private int written;
    private int writes;
    private int column;
    private int row;
    private boolean cursorShown = true;
    private boolean alternate;
    private boolean pastes;
    private boolean wraps = true;
    private String clipboard = "";
    private final Pen pen = new Pen();

    public Glass(int columns, int rows) {
        resize(columns, rows);
    }

    /// What stood there is lost, as on some terminals; the session has to paint it all.
    public final void resize(int columns, int rows) {
        cells = new Cell[rows][columns];
        for (var line : cells) Arrays.fill(line, BLANK);
    }

    @Override
    public void write(int b) {
        bytes.write(b);
    }

    @Override
    public void write(byte[] some, int from, int length) {
        bytes.write(some, from, length);
        written += length;
        writes++;
    }

    @Override
    public void flush() {
        var text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        for (var at = 0; at < text.length(); ) at = text.charAt(at) == 27 ? order(text, at + 1) : letter(text, at);
    }

    private int letter(String text, int at) {
        var c = text.codePointAt(at);
        if (Character.isISOControl(c)) throw new AssertionError("control character %02X sent".formatted(c));
        var string = Character.toString(c);
        var width = Cells.width(string);
        if (row >= cells.length || column + width > cells[row].length) {
            throw new AssertionError("written outside at %d,%d: %s".formatted(column, row, string));
        }
        cells[row][column++] = new Cell(string, pen.toString());
        if (width == 2) cells[row][column++] = new Cell("", pen.toString());
        return at + Character.charCount(c);
    }

    private int order(String text, int at) {
        return switch (text.charAt(at)) {
            case '[' -> csi(text, at + 1);
            case ']' -> osc(text, at + 1);
            case '>' -> at + 1;
            case '(' -> at + 2;
            default -> throw new AssertionError("unknown order ESC " + text.charAt(at));
        };
    }

    private int osc(String text, int at) {
        var end = text.indexOf('\007', at);
        clipboard = text.substring(at, end);
        return end + 1;
    }

    private int csi(String text, int at) {
        var end = at;
        while (text.charAt(end) < '@') end++;
        var parameters = text.substring(at, end);
        switch (text.charAt(end)) {
            case 'H' -> go(parameters);
            case 'J' -> resize(columns(), rows());
            case 'm' ->
                Arrays.stream(parameters.split(";")).mapToInt(Integer::parseInt).forEach(pen::take);
            case 'h' -> mode(parameters, true);
            case 'l' -> mode(parameters, false);
            default -> throw new AssertionError("unknown order CSI " + parameters + text.charAt(end));
        }
        return end + 1;
    }

    private void go(String parameters) {
        var parts = parameters.isEmpty() ? new String[] {"1", "1"} : parameters.split(";");
        row = Integer.parseInt(parts[0]) - 1;
        column = Integer.parseInt(parts[1]) - 1;
    }

    private void mode(String mode, boolean on) {
        modes.append(mode).append(on ? 'h' : 'l').append(' ');
        switch (mode) {
            case "?25" -> cursorShown = on;
            case "?1049" -> alternate = on;
            case "?2004" -> pastes = on;
            case "?7" -> wraps = on;
            case "?1" -> {}
            default -> throw new AssertionError("unknown mode " + mode);
        }
    }

    public int columns() {
        return cells[0].length;
    }

    public int rows() {
        return cells.length;
    }

    /// The rows as text, without the blanks at their ends.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var line : cells) {
            var text = new StringBuilder();
            for (var cell : line) text.append(cell.text());
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    /// The whole as text.
    public String text() {
        return String.join("\n", lines());
    }

    public Cell cell(int column, int row) {
        return cells[row][column];
    }

    /// `column,row` of the cursor, or empty where none is shown.
    public String cursor() {
        return cursorShown ? column + "," + row : "";
    }

    /// Whether everything a session changes on a terminal is as it was.
    public boolean restored() {
        return cursorShown && !alternate && !pastes && wraps && pen.toString().equals("plain");
    }

    public boolean alternate() {
        return alternate;
    }

    /// The last OSC order.
    public String clipboard() {
        return clipboard;
    }

    /// Bytes since the last asking.
    public int takeWritten() {
        var all = written;
        written = 0;
        return all;
    }

    /// Writes since the last asking.
    public int takeWrites() {
        var all = writes;
        writes = 0;
        return all;
    }
}
