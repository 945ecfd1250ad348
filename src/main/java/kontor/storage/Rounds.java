package kontor.storage;

import java.time.Duration;
import java.util.function.Consumer;

/// Sees to what comes due by itself, while a server is up. What came due while none was is done at the next one's first
/// round.
final class Rounds implements AutoCloseable {

    /// A round does at most so much of each timer, so that people's commands never wait long behind it.
    private static final int MOST = 100;

    private final Company company;
    private final Duration pause;
    private final Consumer<Throwable> faults;
    private final Thread thread;

    Rounds(Company company, Duration pause, Consumer<Throwable> faults) {
        this.company = company;
        this.pause = pause;
        this.faults = faults;
        this.thread = Thread.ofVirtual().name("rounds").start(this::work);
    }

    private void work() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(pause);
                round();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// While the database is away nothing can be due; it is asked again.
    private void round() {
        try {
            while (company.due(MOST) >= MOST) Thread.onSpinWait();
        } catch (RuntimeException fault) {
            if (!Thread.currentThread().isInterrupted()) faults.accept(fault);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
