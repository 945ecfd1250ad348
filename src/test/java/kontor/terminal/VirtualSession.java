package kontor.terminal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Theme;

/// A session over memory with a clock that stands still; the test is its thread.
///
/// ```java
/// var session = VirtualSession.of(MyScreen::new);
/// session.type("or 10042<Enter><F10>");
/// assertThat(session.line(0)).contains("Order");
/// ```
public final class VirtualSession {
    private static final long MILLI = 1_000_000;
    private static final long PATIENCE = 10_000 * MILLI;

    private final Glass glass;
    private final Session session;
    private long nanos;
    private Instant now = Instant.parse("2026-03-02T14:02:00Z");

    private VirtualSession(Surface.Maker maker, int columns, int rows, Theme.Mode mode) {
        glass = new Glass(columns, rows);
        var watch = new Watch() {
            @Override
            public long nanos() {
                return nanos;
            }

            @Override
            public Instant now() {
                return now;
            }
        };
        session = new Session(maker, glass, columns, rows, new TerminalKind("xterm", mode), watch);
        session.open();
        settle();
    }

    /// 80×24 in colour.
    public static VirtualSession of(Surface.Maker maker) {
        return new VirtualSession(maker, 80, 24, Theme.Mode.COLOUR);
    }

    public static VirtualSession of(Surface.Maker maker, int columns, int rows, Theme.Mode mode) {
        return new VirtualSession(maker, columns, rows, mode);
    }

    /// Types a script: characters, and keys as `<Enter>`, `<Esc>`, `<F10>`, `<C-g>`, `<Up>`; `<lt>` is `<`. All
    /// that follows from each key has happened when this returns.
    public VirtualSession type(String script) {
        for (var key : Script.keys(script)) bytes(key);
        return this;
    }

    /// Types each byte as it is; an Esc at the end of them is given its 40 ms.
    public VirtualSession bytes(String bytes) {
        session.bytes(bytes.getBytes(StandardCharsets.UTF_8));
        settle();
        if (bytes.endsWith("\033")) pass(40);
        return this;
    }

    /// Pastes as a terminal does.
    public VirtualSession paste(String text) {
        return bytes("\033[200~" + text + "\033[201~");
    }

    /// Lets time pass for the gaps between bytes; the wall clock moves with it.
    public VirtualSession pass(long millis) {
        nanos += millis * MILLI;
        now = now.plusMillis(millis);
        settle();
        return this;
    }

    public VirtualSession resize(int columns, int rows) {
        glass.resize(columns, rows);
        session.resized(columns, rows);
        settle();
        return this;
    }

    public VirtualSession changed(String... tables) {
        session.changed(Set.of(tables));
        settle();
        return this;
    }

    public VirtualSession hangUp() {
        session.hangUp();
        settle();
        return this;
    }

    /// Handles all that other threads have posted by now.
    public VirtualSession settle() {
        while (session.turnIfAny()) {
            // until nothing is left
        }
        if (session.ended().isCompletedExceptionally()) {
            throw new AssertionError(
                    "the session ended with a fault", session.ended().exceptionNow());
        }
        return this;
    }

    /// Handles what other threads post until the screen is as wanted; for work that runs beside the session.
    public VirtualSession until(Predicate<VirtualSession> wanted) {
        var end = System.nanoTime() + PATIENCE;
        while (!wanted.test(settle())) {
            if (System.nanoTime() > end) throw new AssertionError("never came; the screen is\n" + text());
            Thread.onSpinWait();
        }
        return this;
    }

    public VirtualSession untilText(String wanted) {
        return until(it -> it.text().contains(wanted));
    }

    public List<String> lines() {
        return glass.lines();
    }

    /// One row without the blanks at its end, counted from 0.
    public String line(int row) {
        return glass.lines().get(row);
    }

    public String text() {
        return glass.text();
    }

    /// The look of a cell: `plain`, `bold`, `black on cyan` …
    public String style(int column, int row) {
        return glass.cell(column, row).style();
    }

    /// The look of the first cell of a text on the screen.
    public String style(String text) {
        var lines = lines();
        for (var row = 0; row < lines.size(); row++) {
            var at = lines.get(row).indexOf(text);
            if (at >= 0) return style(Cells.width(lines.get(row).substring(0, at)), row);
        }
        throw new AssertionError("not on the screen: " + text + "\n" + text());
    }

    /// `column,row` of the cursor, or empty.
    public String cursor() {
        return glass.cursor();
    }

    public Glass glass() {
        return glass;
    }

    public Session session() {
        return session;
    }

    public boolean ended() {
        return session.ended().isDone();
    }
}
