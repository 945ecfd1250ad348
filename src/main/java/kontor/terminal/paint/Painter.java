package kontor.terminal.paint;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/// Brings canvases to a terminal: only the cells that changed, in one write.
public final class Painter {
    private static final int LARGEST = 1_000;

    private final Wire wire;
    private final TerminalScreen screen;
    private final Map<Style, Map<Character, TextCharacter>> made = new EnumMap<>(Style.class);
    private Grid shown;
    private Grid next;
    private Theme theme;
    private boolean whole = true;
    private boolean linking;

    public Painter(OutputStream out, int columns, int rows, Theme theme) throws IOException {
        var width = Math.clamp(columns, 1, LARGEST);
        var height = Math.clamp(rows, 1, LARGEST);
        this.wire = new Wire(out, width, height);
        this.screen = new TerminalScreen(wire);
        this.shown = new Grid(width, height);
        this.next = new Grid(width, height);
        this.theme = theme;
    }

    /// Takes the terminal over.
    public void open() throws IOException {
        screen.startScreen();
    }

    /// Gives the terminal back as it was.
    public void close() throws IOException {
        screen.stopScreen(false);
        wire.flush();
    }

    public void resize(int columns, int rows) throws IOException {
        var width = Math.clamp(columns, 1, LARGEST);
        var height = Math.clamp(rows, 1, LARGEST);
        if (width == next.columns && height == next.rows) return;
        wire.resize(width, height);
        screen.doResizeIfNecessary();
        shown = new Grid(width, height);
        next = new Grid(width, height);
        whole = true; // the terminal may have moved what stood there
    }

    /// The terminal is known to take links.
    public void linking() {
        linking = true;
    }

    /// Has everything painted anew at the next showing, for a terminal somebody else wrote on.
    public void forget() {
        whole = true;
    }

    /// A blank canvas for the next showing.
    public Canvas canvas(Theme wanted) {
        if (!wanted.equals(theme)) {
            theme = wanted;
            made.clear();
            whole = true;
        }
        next.clear();
        return new Canvas(next, theme, 0, 0, next.columns, next.rows);
    }

    /// Shows what was painted on the last canvas.
    public void show() throws IOException {
        next.dropCovered();
        if (linking && !next.links.containsAll(shown.links)) whole = true; // or cells of one that is gone would keep it
        if (!whole && next.same(shown)) {
            wire.flush();
            return;
        }
        transfer();
        screen.setCursorPosition(next.hasCursor() ? new TerminalPosition(next.cursorColumn, next.cursorRow) : null);
        wire.raw("\033[?25l"); // or it runs about while cells are written
        screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
        if (linking) links();
        whole = false;
        var before = shown;
        shown = next;
        next = before;
    }

    /// Sends orders of its own with the next showing: the clipboard, the bell.
    public void raw(String orders) {
        wire.raw(orders);
    }

    /// Writes links over their own cells: Lanterna's cells know none.
    private void links() throws IOException {
        for (var link : next.links)
            wire.raw(at(link.column(), link.row()) + sgr(theme.look(link.style())) + link.order() + "\033[0m");
        if (!next.links.isEmpty() && next.hasCursor()) wire.raw(at(next.cursorColumn, next.cursorRow));
        wire.flush();
    }

    private static String at(int column, int row) {
        return "\033[" + (row + 1) + ';' + (column + 1) + 'H';
    }

    private static String sgr(Look look) {
        return "\033[0" + (look.bold() ? ";1" : "") + (look.underline() ? ";4" : "") + (look.reverse() ? ";7" : "")
                + colour(look.ink(), 30) + colour(look.paper(), 40) + "m";
    }

    private static String colour(Look.Ink ink, int base) {
        if (ink == Look.Ink.OWN) return "";
        var place = ink.ordinal() - 1;
        return ";" + (place < 8 ? base + place : base + 60 + place - 8);
    }

    private void transfer() {
        for (var row = 0; row < next.rows; row++) {
            for (var column = 0; column < next.columns; column++) {
                var at = row * next.columns + column;
                var same = next.characters[at] == shown.characters[at] && next.styles[at] == shown.styles[at];
                if ((!whole && same) || next.characters[at] == Grid.TAIL) continue;
                screen.setCharacter(column, row, character(next.characters[at], next.styles[at]));
            }
        }
    }

    private TextCharacter character(char c, Style style) {
        return made.computeIfAbsent(style, it -> new HashMap<>()).computeIfAbsent(c, it -> make(it, theme.look(style)));
    }

    private static TextCharacter make(char c, Look look) {
        var extras = EnumSet.noneOf(SGR.class);
        if (look.bold()) extras.add(SGR.BOLD);
        if (look.underline()) extras.add(SGR.UNDERLINE);
        if (look.reverse()) extras.add(SGR.REVERSE);
        return TextCharacter.fromString(String.valueOf(c), colour(look.ink()), colour(look.paper()), extras)[0];
    }

    private static TextColor colour(Look.Ink ink) {
        return switch (ink) {
            case OWN -> TextColor.ANSI.DEFAULT;
            case BLACK -> TextColor.ANSI.BLACK;
            case RED -> TextColor.ANSI.RED;
            case GREEN -> TextColor.ANSI.GREEN;
            case YELLOW -> TextColor.ANSI.YELLOW;
            case BLUE -> TextColor.ANSI.BLUE;
            case MAGENTA -> TextColor.ANSI.MAGENTA;
            case CYAN -> TextColor.ANSI.CYAN;
            case WHITE -> TextColor.ANSI.WHITE;
            case BRIGHT_BLACK -> TextColor.ANSI.BLACK_BRIGHT;
            case BRIGHT_RED -> TextColor.ANSI.RED_BRIGHT;
            case BRIGHT_GREEN -> TextColor.ANSI.GREEN_BRIGHT;
            case BRIGHT_YELLOW -> TextColor.ANSI.YELLOW_BRIGHT;
            case BRIGHT_BLUE -> TextColor.ANSI.BLUE_BRIGHT;
            case BRIGHT_MAGENTA -> TextColor.ANSI.MAGENTA_BRIGHT;
            case BRIGHT_CYAN -> TextColor.ANSI.CYAN_BRIGHT;
            case BRIGHT_WHITE -> TextColor.ANSI.WHITE_BRIGHT;
        };
    }
}
