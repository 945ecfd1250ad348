package kontor.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import kontor.kernel.Gate;

/// What runs a company's commands and keeps what they did: on H2 one writer behind a journal that is the company
/// ([JournalEngine]), on PostgreSQL any number of servers side by side ([PostgresEngine]).
sealed interface Engine extends Readers, AutoCloseable permits JournalEngine, PostgresEngine {

    /// What listeners hear after a commit, or when another server's has come to be known.
    ///
    /// @param tables  that it changed
    /// @param indexed records that are found by new words
    /// @param last    grows with every commit
    record Committed(Set<String> tables, List<WordIndex.Entry> indexed, long last) {}

    Gate gate();

    /// Begins the work beside the gate: deliveries of events, snapshots, the chain.
    void begin(Consumer<Committed> listener);

    /// The last commit that the tables hold; no word index was ever kept at a negative one.
    long last();

    /// Where the word index is kept; empty for memory.
    Optional<Path> search();

    SideStore desk();

    /// Looks keys of persons up.
    <T> T keys(Function<Keyring, T> use);

    /// Waits until everything that a command caused has been taken or put aside; says how many were put aside.
    int await(long root) throws InterruptedException;

    /// Waits until no event is under way.
    void quiet() throws InterruptedException;

    /// What does not hold beside the rooms' own checks.
    List<Company.Fault> faults(Link link, int most);

    /// Asks for a snapshot now; answers with the record at which it stands, 0 where there are none.
    CompletableFuture<Long> snapshot();

    /// Writes all that is acknowledged now into one file; says how many records.
    long backup(Path file);

    /// Does what waits, and takes no more.
    void end();

    /// Lets go of everything. It has ended.
    @Override
    void close();
}
