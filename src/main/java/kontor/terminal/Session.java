package kontor.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kontor.terminal.keys.Key;
import kontor.terminal.keys.KeyAssembler;
import kontor.terminal.paint.Painter;
import org.jspecify.annotations.Nullable;

/// One terminal and the surface it shows: bytes in, bytes out and a size, whatever door it came through.
///
/// One virtual thread owns the screen; bytes, sizes, changes and posted work wait in one queue. All that waits
/// is handled before the screen is painted once. Idle, the thread is blocked: it wakes by itself only while an
/// Esc may still become another key, and once a minute for the clock.
///
/// A client that reads slowly holds up this session's thread and no other.
public final class Session {
    private static final int MOST_BYTES_WAITING = 1 << 20;
    private static final int MOST_COPIED = 70_000;

    private final LinkedBlockingQueue<Happening> queue = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(MOST_BYTES_WAITING);
    private final Set<String> changed = new HashSet<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final KeyAssembler assembler = new KeyAssembler();
    private final Surface.Maker maker;
    private final OutputStream out;
    private final TerminalKind kind;
    private final Watch watch;
    private int columns;
    private int rows;
    private @Nullable Surface surface;
    private @Nullable Painter painter;
    private long minuteAt;
    private long keyAt;
    private long waited;
    private boolean gone;
    private volatile Optional<String> who = Optional.empty();

    private sealed interface Happening {
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Typed(byte[] bytes, long at) implements Happening {}

        record Resized(int columns, int rows) implements Happening {}

        record Posted(Runnable work) implements Happening {}

        record Changed() implements Happening {}

        record HungUp() implements Happening {}
    }

    /// Starts a session; nothing is awaited here.
    public Session(Surface.Maker maker, OutputStream out, int columns, int rows, TerminalKind kind) {
        this(maker, out, columns, rows, kind, Watch.REAL);
        Thread.ofVirtual().name("session").start(this::live);
    }

    /// A session without a thread, for a test that is its thread.
    Session(Surface.Maker maker, OutputStream out, int columns, int rows, TerminalKind kind, Watch watch) {
        this.maker = maker;
        this.out = out;
        this.columns = columns;
        this.rows = rows;
        this.kind = kind;
        this.watch = watch;
    }

    /// Bytes typed, in any pieces. Waits where more than a megabyte is still to be handled.
    public void bytes(byte[] bytes) {
        if (bytes.length == 0 || ended.isDone()) return;
        room.acquireUninterruptibly(Math.min(bytes.length, MOST_BYTES_WAITING));
        queue.add(new Happening.Typed(bytes.clone(), watch.nanos()));
    }

    public void resized(int columns, int rows) {
        queue.add(new Happening.Resized(columns, rows));
    }

    /// The terminal is gone. A door closes its channel too, or a writing that waits there holds this up.
    public void hangUp() {
        queue.add(new Happening.HungUp());
    }

    /// A commit changed these tables. Never waits; changes not yet seen are put together.
    public void changed(Set<String> tables) {
        boolean first;
        synchronized (changed) {
            first = changed.isEmpty();
            changed.addAll(tables);
        }
        if (first && !tables.isEmpty()) queue.add(new Happening.Changed());
    }

    /// Runs something on the session's thread, then paints. After the session's end nothing is run.
    public void post(Runnable onSessionThread) {
        queue.add(new Happening.Posted(onSessionThread));
    }

    /// Puts a text on the clipboard of the terminal's user (OSC 52); false where it is too long for that.
    /// Only on the session's thread.
    public boolean copy(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_COPIED || painter == null) return false;
        painter.raw("\033]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\007");
        return true;
    }

    /// Paints every cell anew, for a terminal somebody else wrote on. Only on the session's thread.
    public void repaint() {
        if (painter != null) painter.forget();
    }

    /// What is known of the terminal.
    public TerminalKind kind() {
        return kind;
    }

    /// Who sat here when it was painted last, as the audit trail writes it, where somebody had signed in.
    public Optional<String> who() {
        return who;
    }

    /// Done when the session has ended and the terminal is restored; with the fault, if one ended it.
    public CompletableFuture<Void> ended() {
        return ended;
    }

    private void live() {
        open();
        while (!ended.isDone()) turn();
    }

    /// Takes the terminal over and shows the first screen.
    void open() {
        guarded(() -> {
            surface = maker.make(this);
            painter = new Painter(out, columns, rows, surface.theme());
            if (kind.links()) painter.linking();
            minuteAt = watch.nanos() + watch.untilNextMinute().toNanos();
            keyAt = watch.nanos();
            painter.open();
            paint(surface, painter);
        });
    }

    /// Waits for something to happen, handles all that has happened and paints once.
    void turn() {
        guarded(() -> {
            var first = next();
            handleAll(first);
        });
    }

    /// Handles all that has happened, without waiting; false when nothing had.
    boolean turnIfAny() {
        var first = queue.poll();
        if (ended.isDone()) return false;
        var due = first != null || watch.nanos() >= wakeAt();
        if (due) guarded(() -> handleAll(first));
        return due;
    }

    private @Nullable Happening next() throws InterruptedException {
        return queue.poll(wakeAt() - watch.nanos(), TimeUnit.NANOSECONDS);
    }

    private long wakeAt() {
        var key = assembler.deadline();
        var next = Math.min(idleAt(), minuteAt);
        return key.isPresent() ? Math.min(key.getAsLong(), next) : next;
    }

    /// When the surface's patience runs out, unless it has.
    private long idleAt() {
        if (surface == null) return minuteAt;
        var patience = surface.patience().map(Duration::toNanos).orElse(0L);
        return patience > waited ? keyAt + patience : Long.MAX_VALUE;
    }

    private void handleAll(@Nullable Happening first) throws IOException {
        if (surface == null || painter == null) return;
        for (var it = first; it != null && !surface.ended() && !gone; it = queue.poll()) handle(it, surface, painter);
        if (!surface.ended() && !gone) pressed(assembler.tick(watch.nanos()), surface);
        if (watch.nanos() >= minuteAt) {
            minuteAt = watch.nanos() + watch.untilNextMinute().toNanos();
            surface.minute();
        }
        if (watch.nanos() >= idleAt()) {
            waited = surface.patience().map(Duration::toNanos).orElse(0L);
            surface.idle();
        }
        if (gone) part(surface);
        if (surface.ended() || gone) end(null);
        else paint(surface, painter);
    }

    private void handle(Happening happening, Surface on, Painter with) throws IOException {
        switch (happening) {
            case Happening.Typed(var bytes, var at) -> {
                room.release(Math.min(bytes.length, MOST_BYTES_WAITING));
                pressed(assembler.take(bytes, at), on);
            }
            case Happening.Resized(var width, var height) -> {
                columns = width;
                rows = height;
                with.resize(width, height);
            }
            case Happening.Posted(var work) -> {
                work.run();
                on.woken();
            }
            case Happening.Changed() -> on.changed(takeChanged());
            case Happening.HungUp() -> gone = true;
        }
    }

    private void pressed(List<Key> keys, Surface on) {
        for (var key : keys) {
            if (on.ended()) return;
            keyAt = watch.nanos();
            waited = 0;
            on.key(key);
        }
    }

    private Set<String> takeChanged() {
        synchronized (changed) {
            var taken = Set.copyOf(changed);
            changed.clear();
            return taken;
        }
    }

    private void paint(Surface on, Painter with) throws IOException {
        who = on.who();
        on.paint(with.canvas(on.theme()));
        with.show();
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    /// A terminal that cannot be written to is gone; any other fault ends the session and is told.
    private void guarded(Step step) {
        try {
            step.run();
        } catch (IOException lost) {
            letGo();
        } catch (Throwable fault) { // also errors: whatever it was, the terminal is restored
            if (fault instanceof InterruptedException) Thread.currentThread().interrupt();
            end(fault);
        }
    }

    private void letGo() {
        try {
            if (surface != null) part(surface);
            end(null);
        } catch (RuntimeException fault) {
            end(fault);
        }
    }

    /// What came back for the surface before it was let go is still its own.
    private void part(Surface from) {
        from.hangUp();
        for (var it = queue.poll(); it != null; it = queue.poll())
            if (it instanceof Happening.Posted(var work)) work.run();
    }

    private void end(@Nullable Throwable fault) {
        if (ended.isDone()) return;
        try {
            if (painter != null) painter.close();
        } catch (IOException alreadyGone) {
            // nobody is left to restore it for
        }
        if (fault == null) ended.complete(null);
        else ended.completeExceptionally(fault);
        queue.clear();
        room.release(MOST_BYTES_WAITING);
    }
}
