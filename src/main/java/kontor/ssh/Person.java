package kontor.ssh;

import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Lang;

/// Somebody who has been let in.
///
/// @param actor as whom everything is done from now on; at a kiosk nobody yet, who may do nothing
/// @param lang  of the user, for who says nothing else by `LANG`
/// @param kiosk the name of the kiosk that has signed in with its own key, where staff then sign in
public record Person(Actor actor, Lang lang, Optional<String> kiosk) {

    /// A user.
    public Person(Actor actor, Lang lang) {
        this(actor, lang, Optional.empty());
    }
}
