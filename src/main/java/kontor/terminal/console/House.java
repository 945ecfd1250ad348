package kontor.terminal.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import kontor.kernel.Catalogue;
import kontor.kernel.Gate;
import kontor.kernel.Reads;
import kontor.terminal.Screens;

/// What every console of a company shares.
///
/// @param catalogue all that can be done and seen
/// @param gate      the only way to do it
/// @param reads     the only way to see it
/// @param screens   what the rooms say about their screens
/// @param clock     what time it is
/// @param zone      the company's zone
/// @param company   the company's name, once there is one
/// @param signIn    how people come in
/// @param drafts    what they had begun
/// @param columns which columns of which list they want
/// @param presence who has which record open
/// @param beside    runs what may wait, beside the session's thread
/// @param rules     what the company has decided about its consoles
/// @param kept      consoles whose terminal has gone
public record House(
        Catalogue catalogue,
        Gate gate,
        Reads reads,
        List<Screens> screens,
        InstantSource clock,
        ZoneId zone,
        Supplier<String> company,
        SignIn signIn,
        Drafts drafts,
        Columns columns,
        Presence presence,
        Executor beside,
        Rules rules,
        Kept kept) {

    private static final Set<String> RIGHTS = Set.of("users", "roles", "kiosks");

    /// Whether a change of these tables may have given or taken rights.
    public boolean rightsIn(Set<String> tables) {
        return catalogue.views().stream()
                .filter(v -> RIGHTS.contains(v.name()))
                .anyMatch(v -> reads.tables(v).stream().anyMatch(tables::contains));
    }

    /// A virtual thread a task.
    public static Executor threads() {
        return task -> Thread.ofVirtual().start(task);
    }

    /// The company's date.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
