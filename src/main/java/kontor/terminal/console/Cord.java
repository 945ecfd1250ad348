package kontor.terminal.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// What ties a console to the session of the terminal that shows it. Loose while that is gone: what comes back for the
/// console meanwhile waits.
final class Cord {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private Optional<Seat> seat;
    private Optional<Consumer<Runnable>> post;
    private Consumer<String> clipboard;

    /// @param post      runs something on the session's thread
    /// @param clipboard takes what is copied
    Cord(Consumer<Runnable> post, Consumer<String> clipboard) {
        this.seat = Optional.empty();
        this.post = Optional.of(post);
        this.clipboard = clipboard;
    }

    Cord(Seat seat) {
        this(seat::post, seat::copy);
        this.seat = Optional.of(seat);
    }

    synchronized void post(Runnable work) {
        if (post.isPresent()) post.get().accept(work);
        else held.add(work);
    }

    synchronized void copy(String text) {
        if (post.isPresent()) clipboard.accept(text);
    }

    /// Where the console is shown, if it is.
    synchronized Optional<Seat> seat() {
        return seat;
    }

    synchronized void loosen() {
        seat = Optional.empty();
        post = Optional.empty();
    }

    synchronized void tie(Seat to) {
        seat = Optional.of(to);
        post = Optional.of(to::post);
        clipboard = to::copy;
        held.forEach(to::post);
        held.clear();
    }

    /// Nobody takes the console up again: does what still waits for it.
    void settle() {
        for (var next = waiting(); next.isPresent(); next = waiting())
            next.get().run();
    }

    private synchronized Optional<Runnable> waiting() {
        return Optional.ofNullable(held.poll());
    }
}
