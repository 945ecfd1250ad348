package kontor.backoffice.accounting.assets;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Assets on the screen: the register, each with its plan, and what is due month by month.
public final class AssetsScreens {

    private AssetsScreens() {}

    private static final ListScreen ASSETS = ListScreen.of(AssetViews.ASSETS)
            .action("asset.dispose", row -> Map.of("asset", row.wire(0)), AssetsScreens::disposable)
            .creates("asset.register")
            .marks(row -> inUse(row) ? Tone.USUAL : Tone.QUIET);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ASSETS,
                    ListScreen.of(AssetViews.PLAN)
                            .action("asset.depreciate", row -> Map.of("period", row.wire(0)), AssetsScreens::postable)
                            .marks(row -> row.wire(4).isEmpty() ? Tone.USUAL : Tone.GOOD))
            .cards(CardScreen.of(AssetViews.ASSETS)
                    .part(AssetViews.PLAN, "asset")
                    .actions(ASSETS))
            .inside(MenuEntry.list(Side.OFFICE, 'a', AssetViews.ASSETS))
            .done();

    private static boolean inUse(Row row) {
        return row.choice("state", AssetState.class) == AssetState.IN_USE;
    }

    private static Optional<Text> disposable(Row row) {
        return inUse(row) ? Optional.empty() : Optional.of(Text.of("asset.dispose.off"));
    }

    private static Optional<Text> postable(Row row) {
        return row.wire(4).isEmpty() ? Optional.empty() : Optional.of(Text.of("asset.depreciate.off"));
    }
}
