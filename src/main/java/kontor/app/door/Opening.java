package kontor.app.door;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kontor.kernel.Side;
import kontor.terminal.Session;
import kontor.terminal.Surface;
import kontor.terminal.keys.Key;
import kontor.terminal.paint.Canvas;
import kontor.terminal.paint.Cells;
import kontor.terminal.paint.Charts;
import kontor.terminal.paint.Style;
import kontor.terminal.paint.Theme;
import org.jspecify.annotations.Nullable;

/// What a console shows from its first moment: that the company opens, and then what the house shows. Keys typed ahead
/// are kept.
final class Opening implements Surface {

    private final Theme theme;
    private final String words;
    private final Supplier<Optional<Far>> far;
    private final java.util.List<Key> typed = new java.util.ArrayList<>();
    private @Nullable Surface inside;
    private boolean gone;
    private String warning = "";

    /// How far the opening is, where it takes long.
    ///
    /// @param words the same in words, with the rate and the time left
    record Far(long done, long of, String words) {}

    /// @param maker completes when the company is open
    Opening(Session session, CompletableFuture<Surface.Maker> maker, String words, Supplier<Optional<Far>> far) {
        this.far = far;
        this.theme = session.kind().theme(Side.BOTH);
        this.words = words;
        if (maker.isDone() && !maker.isCompletedExceptionally())
            inside = maker.join().make(session);
        else
            maker.whenComplete((made, failed) -> session.post(() -> {
                if (failed == null) move(made.make(session));
                else gone = true;
            }));
    }

    private void move(Surface to) {
        inside = to;
        if (gone) to.hangUp();
        for (var key : typed) if (!to.ended()) to.key(key);
        typed.clear();
    }

    /// Stands over the screen's message from now on.
    void warn(String said) {
        warning = said;
    }

    @Override
    public void paint(Canvas canvas) {
        if (inside != null) inside.paint(canvas);
        else opening(canvas);
        if (warning.isEmpty() || canvas.rows() < 5) return;
        canvas.fill(0, canvas.rows() - 4, canvas.columns(), 1, Style.ERROR);
        canvas.put(1, canvas.rows() - 4, Cells.fit("! " + warning, canvas.columns() - 2), Style.ERROR);
    }

    private void opening(Canvas canvas) {
        canvas.put(1, 0, words, Style.STRONG);
        var width = Math.min(60, canvas.columns() - 2);
        far.get().ifPresent(f -> {
            canvas.put(1, 2, Charts.gauge(f.done(), f.of(), width, canvas.theme()), Style.FIGURE);
            canvas.put(1, 3, Cells.fit(f.words(), canvas.columns() - 2), Style.PLAIN);
        });
    }

    @Override
    public void key(Key key) {
        if (inside != null) inside.key(key);
        else if (key.isCtrl('c')) gone = true;
        else typed.add(key);
    }

    @Override
    public void changed(Set<String> tables) {
        if (inside != null) inside.changed(tables);
    }

    @Override
    public void woken() {
        if (inside != null) inside.woken();
    }

    @Override
    public void minute() {
        if (inside != null) inside.minute();
    }

    @Override
    public Optional<Duration> patience() {
        return inside == null ? Optional.empty() : inside.patience();
    }

    @Override
    public void idle() {
        if (inside != null) inside.idle();
    }

    @Override
    public Optional<String> who() {
        return inside == null ? Optional.empty() : inside.who();
    }

    @Override
    public boolean ended() {
        return inside == null ? gone : inside.ended();
    }

    @Override
    public void hangUp() {
        gone = true;
        if (inside != null) inside.hangUp();
    }

    @Override
    public Theme theme() {
        return inside == null ? theme : inside.theme();
    }
}
