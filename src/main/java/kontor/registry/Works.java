package kontor.registry;

import kontor.kernel.Numbers.Login;
import kontor.kernel.Question;

/// Asks whether somebody with this login works here now.
public record Works(Login login) implements Question<Boolean> {}
