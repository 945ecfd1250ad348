package kontor.backoffice.administration;

import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.Login;
import kontor.kernel.PasswordHash;
import kontor.kernel.PinHash;
import kontor.kernel.Question;

/// Asks for a user who may sign in. The doors ask it before they know who it is.
public record Users(Login login) implements Question<Optional<Users.Found>> {

    /// A user who may sign in, with the hashes that the password and, at a kiosk, the PIN must fit.
    public record Found(Login login, Name name, PasswordHash password, Optional<PinHash> pin, Lang language) {}
}
