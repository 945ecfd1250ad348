package kontor.frontdesk.promise;

import kontor.kernel.Side;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Promises on the screen.
public final class PromiseScreens {

    private PromiseScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(PromiseViews.PROMISES).marks(row -> switch (row.choice("state", PromiseState.class)) {
                case OPEN -> Tone.USUAL;
                case KEPT -> Tone.GOOD;
                case BROKEN -> Tone.WARNING;
                case DROPPED -> Tone.QUIET;
            }))
            .inside(MenuEntry.list(Side.BOTH, 'p', PromiseViews.PROMISES))
            .done();
}
