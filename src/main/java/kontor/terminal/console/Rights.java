package kontor.terminal.console;

import java.util.Set;
import java.util.stream.Collectors;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Permission;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What somebody may do, as it was when last asked: it decides what a screen offers. The Gate decides what is done.
///
/// @param held   the names of the rights
/// @param within the side a kiosk is fixed to; both where it is none
record Rights(Set<String> held, Side within) {

    static final Rights NONE = new Rights(Set.of(), Side.BOTH);

    /// Asks; not on the session's thread.
    static Rights of(House house, Actor actor, Side within) {
        return new Rights(
                house.catalogue().permissions().stream()
                        .filter(p -> house.reads().may(actor, p))
                        .map(Permission::name)
                        .collect(Collectors.toUnmodifiableSet()),
                within);
    }

    boolean may(View view) {
        return view.side().seenFrom(within) && held.contains(view.needs().name());
    }

    /// People's commands that need a right one has; a command whose right depends on its fields is offered.
    boolean may(CommandSpec<?> command) {
        return command.face() == CommandSpec.Face.PEOPLE
                && command.side().seenFrom(within)
                && command.needs().map(p -> held.contains(p.name())).orElse(true);
    }

    /// Whether anything of a side may be seen.
    boolean enters(Side side, House house) {
        return house.catalogue().views().stream().anyMatch(v -> v.side() == side && may(v))
                || house.catalogue().commands().stream()
                        .anyMatch(c -> c.side() == side && c.needs().isPresent() && may(c));
    }
}
