package kontor.storage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Sees to what comes due by itself, while a server is up. What came due while none was is done at the next one's first
/// round.
final class Rounds implements AutoCloseable {

    /// A round does at most so much of each timer, so that people's commands never wait long behind it.
    private static final int MOST = 100;

    private final Company company;
    private final Duration pause;
    private final Consumer<Throwable> faults;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    Rounds(Company company, Duration pause, Consumer<Throwable> faults) {
        this.company = company;
        this.pause = pause;
        this.faults = faults;
        this.thread = Thread.ofVirtual().name("rounds").start(this::work);
    }

    private void work() {
        try {
            while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) round();
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        }
    }

    /// While the database is away nothing can be due; it is asked again.
    private void round() {
        try {
            int done;
            do done = company.due(MOST);
            while (done >= MOST && ended.getCount() > 0);
        } catch (RuntimeException fault) {
            if (ended.getCount() > 0) faults.accept(fault);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
