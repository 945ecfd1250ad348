package kontor.backoffice.administration;

import java.util.Optional;
import kontor.kernel.Numbers.KeyPrint;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Question;

/// Asks who may sign in with a key: an active user or an open kiosk. The SSH door asks it, also for keys that nobody
/// has
/// proved to hold.
public record KeyHolder(KeyPrint key) implements Question<Optional<Login>> {}
