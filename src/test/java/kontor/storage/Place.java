package kontor.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kontor.kernel.Actor;
import kontor.kernel.Text;

/// A company's folder as the tests of storage use it.
final class Place {

    static final Actor OPERATOR = Actor.operator("test");
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    static final Pace NEVER = new Pace(1_000_000, 1_000_000, 1_000_000, Duration.ofHours(1), 3, 64L << 20);

    /// Keeps what a start says.
    static final class Heard implements Progress {
        final List<Text> said = new CopyOnWriteArrayList<>();
        volatile long replayed;

        @Override
        public void replayed(long done, long of, long perSecond) {
            replayed = done;
        }

        @Override
        public void said(Text what) {
            said.add(what);
        }

        List<String> keys() {
            return said.stream().map(Text::key).toList();
        }
    }

    private Place() {}

    static Opening at(Path folder) {
        return at(folder, Progress.NONE);
    }

    static Opening at(Path folder, Progress progress) {
        return Opening.of(folder, TallyRoom.catalogue(), CLOCK, progress)
                .paced(NEVER)
                .ruined(() -> {});
    }

    /// A folder as it is at this moment, to be opened beside it.
    static void copy(Path folder, Path to) {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) Files.copy(file, to.resolve(folder.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts so many times and answers with the numbers given.
    static List<String> count(Company company, int times) {
        var answers = new ArrayList<java.util.concurrent.CompletableFuture<String>>();
        for (int i = 0; i < times; i++)
            answers.add(company.gate()
                    .submit(OPERATOR, new TallyRoom.Count("n" + i % 5), Optional.empty())
                    .thenApply(r -> ((kontor.kernel.Outcome.Done<kontor.kernel.Numbers.SystemNumber>) r.outcome())
                            .result()
                            .value()));
        return answers.stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
    }
}
