package kontor.app.door;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kontor.app.line.Office;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.storage.Progress;
import kontor.terminal.Surface;
import kontor.terminal.console.Kept;
import kontor.terminal.console.SignIn;

/// What is behind the doors.
public interface House {

    /// Opens the company in a folder, or makes one; may take long.
    ///
    /// @param demo     whether it is the demo company, made anew
    /// @param progress hears what takes long
    Office open(Path folder, boolean demo, Office.Faults faults, Progress progress);

    /// What a console shows once the company is open.
    Surface.Maker console(Office office, Visitor visitor);

    /// How people sign in, the same at every door: wrong guesses at one count at all.
    SignIn signIn(Office office);

    /// Who sits at a console.
    ///
    /// @param operator as the kernel names them
    /// @param lang     of their locale, or as asked for
    /// @param demo     whether they came for the demo: they are signed in
    /// @param user     who has signed in at the door already
    /// @param kiosk    the name of the kiosk they come to, where it is one
    record Visitor(Actor operator, Lang lang, boolean demo, Optional<Actor> user, Optional<String> kiosk) {

        /// Somebody at no kiosk.
        public Visitor(Actor operator, Lang lang, boolean demo, Optional<Actor> user) {
            this(operator, lang, demo, user, Optional.empty());
        }
    }

    /// The consoles it keeps for people whose terminals have gone.
    default Optional<Kept> kept() {
        return Optional.empty();
    }

    /// How long the house still keeps a console for somebody whose terminal has gone; zero where it keeps none.
    default Duration keeps() {
        return Duration.ZERO;
    }
}
