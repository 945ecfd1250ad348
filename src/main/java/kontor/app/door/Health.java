package kontor.app.door;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kontor.app.line.Exit;
import kontor.app.line.Office;
import kontor.backoffice.administration.SetPassword;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Query;

/// Whether a server can do its work: it reads, and its writer answers. Nothing is written for it.
///
/// @param words one `name: value` a line
/// @param exit  0 where all is well, else 3
record Health(String words, int exit) {

    private static final long PATIENCE = 10;

    static Health of(Server server) {
        if (!server.isOpen()) return new Health("running: yes\nopen: no\n", Exit.UNREACHABLE);
        var office = server.office().join();
        var reads = within(() -> reads(office));
        var writes = within(() -> writes(office));
        var words = "running: yes\nopen: yes\nreads: %s\nwrites: %s\n".formatted(yes(reads), yes(writes));
        return new Health(words + server.ssh(), reads && writes ? Exit.DONE : Exit.UNREACHABLE);
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static boolean reads(Office office) {
        var view = office.catalogue().views().iterator().next();
        return office.company().reads().page(Actor.SYSTEM, view, Query.first(1)) instanceof Outcome.Done<?>;
    }

    /// A command that is refused goes all the way to the writer and leaves no trace.
    private static boolean writes(Office office) {
        var nobody = new SetPassword(new Login(""), new PasswordHash(""));
        return office.company().gate().run(Actor.SYSTEM, nobody) instanceof Outcome.Refused<?>;
    }

    private static boolean within(java.util.function.BooleanSupplier work) {
        var answer = new CompletableFuture<Boolean>();
        Thread.ofVirtual().name("health").start(() -> {
            try {
                answer.complete(work.getAsBoolean());
            } catch (RuntimeException | Error e) {
                answer.complete(false);
            }
        });
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
