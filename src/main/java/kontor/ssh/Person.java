package kontor.ssh;

import kontor.kernel.Actor;
import kontor.kernel.Lang;

/// Somebody who has been let in.
///
/// @param actor as whom everything is done from now on
/// @param lang  of the user, for who says nothing else by `LANG`
public record Person(Actor actor, Lang lang) {}
