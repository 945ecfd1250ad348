package kontor.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/// What is no part of the books: drafts, wrong guesses at sign-in, and the trail of who came in, was denied or took
/// data out. On H2 small files beside the journal; on PostgreSQL tables outside the chain, so that they follow a user
/// from server to server.
public sealed interface SideStore extends AutoCloseable permits SideFiles, SideTables {

    /// How often someone guessed wrong in a row.
    ///
    /// @param wrong how often
    /// @param last  when last
    record Guesses(int wrong, Instant last) {
        static final Guesses NONE = new Guesses(0, Instant.EPOCH);
    }

    /// A draft as it is kept.
    record Kept(String user, String name, String json) {
        static final Comparator<Kept> ORDER = Comparator.comparing(Kept::user).thenComparing(Kept::name);
    }

    /// Somebody who has a record open.
    record Sitter(String record, String who) {}

    /// One that lives as long as the company in memory does.
    static SideStore inMemory() {
        return SideFiles.inMemory();
    }

    static SideStore open(Disk disk, Path folder) {
        return SideFiles.open(disk, folder);
    }

    static SideStore inTables(Pool pool) {
        return new SideTables(pool);
    }

    /// Keeps a user's draft under a name, in the place of an earlier one.
    void save(String user, String name, String json);

    Optional<String> load(String user, String name);

    /// A user's drafts by their names.
    SortedMap<String, String> list(String user);

    void delete(String user, String name);

    /// Wrong guesses at a login since the last right one. They outlive the process, so that ending it does not help.
    Guesses guesses(String login);

    /// One more wrong guess.
    Guesses guessedWrong(String login, Instant at);

    /// The right password came.
    void guessedRight(String login);

    /// Writes a line of the access trail.
    ///
    /// @param who  as the audit trail names them
    /// @param what such as `sign-in`, `denied`, `export`
    /// @param with what else belongs to it
    void access(Instant at, String who, String what, Map<String, String> with);

    /// The lines of the access trail, oldest first, each as JSON.
    void eachAccess(Consumer<String> line);

    /// Every user's drafts, by user and name.
    List<Kept> drafts();

    /// Takes over lines of another store's access trail, as they stand there.
    void take(List<String> lines);

    /// Takes over what another store holds: drafts, and the trail. This one is empty.
    default void takeOver(SideStore from) {
        from.drafts().forEach(draft -> save(draft.user(), draft.name(), draft.json()));
        take(from.trail());
    }

    /// The whole trail, oldest first.
    default List<String> trail() {
        var all = new ArrayList<String>();
        eachAccess(all::add);
        return all;
    }

    /// Whether other processes write to it too.
    default boolean shared() {
        return false;
    }

    /// Says who has what open at a server, in the place of what was said before.
    ///
    /// @param old what was said before then is of a server that is gone
    default void present(String server, Set<Sitter> open, Instant at, Instant old) {}

    /// Who has what open at the others.
    ///
    /// @param old as above
    default Set<Sitter> elsewhere(String server, Instant old) {
        return Set.of();
    }

    /// A line of the trail as it is kept.
    static String line(Instant at, String who, String what, Map<String, String> with) {
        var tree = new java.util.LinkedHashMap<String, Object>();
        tree.put("at", at.toString());
        tree.put("who", who);
        tree.put("what", what);
        tree.putAll(new java.util.TreeMap<>(with));
        return Json.write(tree);
    }

    @Override
    void close();
}
