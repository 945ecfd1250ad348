package kontor.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kontor.kernel.Outcome;
import kontor.terminal.Session;

/// What is behind the SSH door. Everything here may take long and is called on a thread that may wait.
public interface Reception {

    /// Somebody at the door.
    ///
    /// @param login as the client says it
    /// @param from  the address it comes from
    record Caller(String login, String from) {}

    /// The other end of a channel.
    ///
    /// @param environment the names that are let through, among them `TERM` where there is a terminal
    /// @param cut         ends the connection at once
    record Wires(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Runnable cut) {}

    /// A console on a channel.
    ///
    /// @param session takes keys and sizes
    /// @param exit    completes when all has been said, with the exit code
    record Seat(Session session, CompletableFuture<Integer> exit) {}

    /// What is made of a password.
    ///
    /// @param words for whoever typed it, empty where there is nothing to say
    record Guess(boolean right, String words) {}

    /// Whether this is the user's password. Slows guessing down by itself.
    Guess password(Caller caller, String password);

    /// Whether this key is bound to this user. Asked also for keys that the caller has not proved to hold: nothing may
    /// follow from it.
    ///
    /// @param key in OpenSSH's form: kind, space, base64
    boolean key(Caller caller, String key);

    /// Who this is, now that password or key were right; refused where the user may not come in after all.
    ///
    /// @param method `password` or `publickey`
    Outcome<Person> admit(Caller caller, String method);

    /// How many consoles are kept for somebody whose connections were lost.
    int kept(Person person);

    /// Lets go of the one that has been kept longest.
    void dropOldest(Person person);

    /// A console for somebody who was let in.
    Seat console(Person person, Caller caller, Wires wires, int columns, int rows);

    /// Runs a command line for somebody who was let in, as it came, and says its exit code; an empty one where a
    /// console was wanted without a terminal.
    int run(Person person, Caller caller, String line, Wires wires);
}
