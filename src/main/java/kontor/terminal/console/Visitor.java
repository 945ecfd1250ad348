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
public record Visitor(Optional<Actor> actor, Lang lang, Side side, Theme.Mode mode) {}
