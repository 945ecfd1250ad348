package kontor.terminal.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.terminal.keys.Key;

/// What is done beside the session's thread, and the keys that wait for it in their order: nothing typed is lost.
final class Errands {

    private final Console console;
    private final Executor beside;
    private final Consumer<Runnable> post;
    private final Deque<Key> waiting = new ArrayDeque<>();

    /// @param post runs something on the session's thread
    Errands(Console console, Executor beside, Consumer<Runnable> post) {
        this.console = console;
        this.beside = beside;
        this.post = post;
    }

    void key(Key key) {
        if (!waiting.isEmpty() || console.mustWait(key)) waiting.add(key);
        else console.take(key);
    }

    /// What was typed ahead was not meant for what shows next.
    void forgetTyped() {
        waiting.clear();
    }

    <T> void run(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        beside.execute(() -> {
            try {
                var result = work.get();
                post.accept(() -> came(() -> then.accept(result)));
            } catch (RuntimeException fault) {
                post.accept(() -> came(() -> failed.accept(fault)));
            }
        });
    }

    private void came(Runnable result) {
        result.run();
        while (!waiting.isEmpty() && !console.mustWait(waiting.peek())) console.take(waiting.poll());
        console.neighbours().settle(console);
    }
}
