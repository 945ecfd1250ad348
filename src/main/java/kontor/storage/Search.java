package kontor.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kontor.kernel.Catalogue;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Keeps the word index beside the database: fed by what commits, built anew from the database when it is missing or
/// was left behind by a crash. Until it is ready a list finds by the beginning of its key only.
final class Search implements AutoCloseable {

    private static final int AT_ONCE = 20_000;

    /// First screens are painted before the index takes the processor, unless somebody asks for the index.
    private static final Duration BREATH = Duration.ofSeconds(3);

    private static final Duration QUIET = Duration.ofSeconds(1);

    /// How long a search waits for what was committed just before it.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /// What happens to the index, in the order of commits.
    private sealed interface Step {
        record Put(List<WordIndex.Entry> entries, long seq) implements Step {}

        record End() implements Step {}

        record Mark(CompletableFuture<Void> reached) implements Step {}
    }

    private final Catalogue catalogue;
    private final Readers database;
    private final LinkedBlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final CompletableFuture<WordIndex> ready = new CompletableFuture<>();
    private final Thread thread;
    private volatile long seen;
    private volatile long put;
    private volatile long findable;

    /// @param folder where the index is kept; empty for memory
    /// @param last   the place in the journal that the database holds now
    Search(Catalogue catalogue, Readers database, Optional<Path> folder, long last) {
        this.catalogue = catalogue;
        this.database = database;
        this.seen = last;
        this.thread = Thread.ofPlatform().name("search").daemon().start(() -> work(folder, last));
    }

    private void work(Optional<Path> folder, long last) {
        try {
            var first = Optional.ofNullable(steps.poll(BREATH.toMillis(), TimeUnit.MILLISECONDS));
            keep(folder, last, first);
        } catch (IOException | RuntimeException e) {
            ready.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(Optional<Path> folder, long last, Optional<Step> first) throws IOException, InterruptedException {
        try (Directory home = folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
                var index = new WordIndex(home)) {
            if (!index.place().equals(Optional.of(last))) build(index);
            index.refresh();
            ready.complete(index);
            if (follow(index, first) && folder.isPresent()) index.keep(seen);
        }
    }

    private void build(WordIndex index) {
        index.clear();
        database.read(link -> {
            for (var each : catalogue.indexes()) {
                var some = new ArrayList<WordIndex.Entry>();
                Sql.of(link).query(each.sql()).each(found -> {
                    some.add(new WordIndex.Entry(
                            each.name(), found.text("number"), found.text("key"), found.text("words")));
                    if (some.size() == AT_ONCE) {
                        index.put(some);
                        some.clear();
                    }
                });
                index.put(some);
            }
            return index;
        });
    }

    /// Takes in what is committed; it is made findable, which costs as much as taking in hundreds, when somebody
    /// searches or it is quiet.
    private boolean follow(WordIndex index, Optional<Step> begin) throws InterruptedException {
        var taken = findable;
        for (var step = begin.orElseGet(() -> new Step.Put(List.of(), findable)); ; step = next(taken)) {
            switch (step) {
                case null -> find(index, taken);
                case Step.Put(var entries, var seq) -> {
                    index.put(entries);
                    taken = seq;
                }
                case Step.Mark(var marked) -> {
                    find(index, taken);
                    marked.complete(null);
                }
                case Step.End() -> {
                    return true;
                }
            }
        }
    }

    private @Nullable Step next(long taken) throws InterruptedException {
        return taken > findable ? steps.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : steps.take();
    }

    private void find(WordIndex index, long taken) {
        index.refresh();
        findable = taken;
    }

    /// Waits, for a moment at most, until what was committed before can be found: who has just saved a name finds it.
    private void settle() {
        if (findable >= put) return;
        var mark = new CompletableFuture<Void>();
        steps.add(new Step.Mark(mark));
        mark.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /// Hears what a commit changed.
    void committed(List<WordIndex.Entry> entries, long last) {
        if (!entries.isEmpty()) {
            put = last;
            steps.add(new Step.Put(entries, last));
        }
        seen = last;
    }

    /// The index, once it can be asked.
    Optional<WordIndex> index() {
        if (!ready.isDone() && steps.isEmpty()) steps.add(new Step.Mark(new CompletableFuture<>()));
        if (!ready.isDone() || ready.isCompletedExceptionally()) return Optional.empty();
        settle();
        return Optional.of(ready.join());
    }

    /// Waits until what was committed can be found.
    void await() {
        var reached = new CompletableFuture<Void>();
        steps.add(new Step.Mark(reached));
        ready.join();
        reached.join();
    }

    @Override
    public void close() {
        steps.add(new Step.End());
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
