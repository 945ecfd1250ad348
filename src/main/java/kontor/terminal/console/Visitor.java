package kontor.terminal.console;

import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Side;
import kontor.terminal.paint.Theme;

/// Who comes to a console.
///
/// @param actor who it is, where the door knows; empty for the sign-in screen
/// @param lang  the language of the screens
/// @param side  where to begin; the other where this may not be entered
/// @param mode  what the terminal can do
/// @param kiosk where they stand, if it is a kiosk
public record Visitor(Optional<Actor> actor, Lang lang, Side side, Theme.Mode mode, Optional<Kiosk> kiosk) {

    /// Who comes to a console that is no kiosk.
    public Visitor(Optional<Actor> actor, Lang lang, Side side, Theme.Mode mode) {
        this(actor, lang, side, mode, Optional.empty());
    }

    /// Who comes to a kiosk: nobody yet.
    public static Visitor at(Kiosk kiosk, Lang lang, Theme.Mode mode) {
        return new Visitor(Optional.empty(), lang, kiosk.side(), mode, Optional.of(kiosk));
    }

    Visitor as(Optional<Actor> who) {
        return new Visitor(who, lang, side, mode, kiosk);
    }

    Visitor standing(Kiosk at) {
        return new Visitor(actor, lang, at.side(), mode, Optional.of(at));
    }
}
