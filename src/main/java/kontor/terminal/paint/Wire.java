package kontor.terminal.paint;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Lanterna's ANSI terminal over bytes that go out. What comes in is no business of Lanterna's: the size is
/// told, the place of the cursor never asked, keys are assembled elsewhere. What is painted goes out in one
/// write.
final class Wire extends ANSITerminal {
    /// Cursor and keypad keys in their normal mode, ASCII letters, alternate screen, no wrapping at the right
    /// edge (the last cell of the last row would scroll), pastes in brackets.
    private static final String ENTER = "\033[?1049h\033[?1l\033>\033(B\033[?7l\033[?2004h\033[0m";

    /// The screen is cleared first, for terminals that have only one.
    private static final String LEAVE = "\033[0m\033[2J\033[H\033[?2004l\033[?7h\033[?25h\033[?1049l";

    private final OutputStream out;
    private final ByteArrayOutputStream waiting;
    private TerminalSize size;

    Wire(OutputStream out, int columns, int rows) {
        this(out, new ByteArrayOutputStream(4096), new TerminalSize(columns, rows));
    }

    private Wire(OutputStream out, ByteArrayOutputStream waiting, TerminalSize size) {
        super(InputStream.nullInputStream(), waiting, StandardCharsets.UTF_8);
        this.out = out;
        this.waiting = waiting;
        this.size = size;
    }

    void resize(int columns, int rows) throws IOException {
        size = new TerminalSize(columns, rows);
        getTerminalSize(); // tells Lanterna's screen
    }

    void raw(String text) {
        waiting.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return size;
    }

    @Override
    public synchronized TerminalPosition getCursorPosition() {
        return TerminalPosition.TOP_LEFT_CORNER;
    }

    @Override
    public void enterPrivateMode() {
        raw(ENTER);
    }

    @Override
    public void exitPrivateMode() {
        raw(LEAVE);
    }

    @Override
    public void putString(String text) {
        raw(text);
    }

    @Override
    public void putCharacter(char c) {
        raw(String.valueOf(c));
    }

    @Override
    public void flush() throws IOException {
        if (waiting.size() == 0) return;
        var bytes = waiting.toByteArray();
        waiting.reset();
        out.write(bytes);
        out.flush();
    }
}
