package kontor.terminal.console;

import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;

/// How somebody becomes an actor at the console's door. Everything here may take long and is called beside the
/// session's thread.
public interface SignIn {

    /// What the first run asks for.
    record FirstRun(String company, String orgNumber, String login, String password) {}

    /// Whether there is no company yet, so that the first run's screen comes first.
    boolean empty();

    /// Who this is, or why not; slow on purpose, and slower after wrong guesses.
    Outcome<Actor> check(String login, String password);

    /// The same at a kiosk, by PIN: four to eight figures are a PIN there, and anything else is the password.
    Outcome<Actor> checkAt(String kiosk, String login, String pin);

    /// Creates the company and its first user, and signs the user in.
    Outcome<Actor> begin(FirstRun wanted);

    /// A password hashed at the door, as commands take it.
    PasswordHash hash(String password);
}
