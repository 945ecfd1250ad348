package kontor.app.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kontor.app.line.Line;
import kontor.kernel.Text;

/// Says on standard error how far a long piece of work has come: a bar that draws itself anew on a terminal, else a
/// line
/// every ten seconds.
public final class Progress implements AutoCloseable {

    private static final int CELLS = 24;
    private static final long BAR_EVERY = 200;
    private static final long LINE_EVERY = 10_000;

    private final Line line;
    private final long begun;
    private long next;
    private boolean drawn;

    public Progress(Line line) {
        this.line = line;
        this.begun = now();
        this.next = begun + every();
    }

    private long now() {
        return System.nanoTime() / 1_000_000;
    }

    private long every() {
        return line.caller().terminal() ? BAR_EVERY : LINE_EVERY;
    }

    /// @param part  of the whole that is done
    /// @param whole in the same unit
    /// @param rows  done so far
    public void at(long part, long whole, long rows) {
        var now = now();
        if (now < next) return;
        next = now + every();
        var share = whole <= 0 ? 1.0 : Math.min(1.0, (double) part / whole);
        var rate = rows * 1000 / Math.max(1, now - begun);
        var left = share <= 0 ? 0 : Math.round((now - begun) / share * (1 - share) / 1000);
        var words = line.words(Text.of(
                "import.progress", Math.round(share * 100), rows, rate, "%d:%02d".formatted(left / 60, left % 60)));
        if (line.caller().terminal()) draw("\r" + bar(share) + " " + words + "\u001B[K");
        else line.say("import.progress.line", words);
    }

    private static String bar(double share) {
        var full = (int) Math.round(share * CELLS);
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }

    private void draw(String text) {
        try {
            line.caller().err().write(text.getBytes(StandardCharsets.UTF_8));
            line.caller().err().flush();
            drawn = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Clears the bar.
    @Override
    public void close() {
        if (drawn) draw("\r\u001B[K");
        drawn = false;
    }
}
