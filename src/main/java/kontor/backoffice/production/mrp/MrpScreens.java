package kontor.backoffice.production.mrp;

import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Planning on the screen: what is proposed, and why.
public final class MrpScreens {

    private MrpScreens() {}

    private static final ListScreen PROPOSALS = ListScreen.of(MrpViews.PROPOSALS)
            .does("mrp.accept", MrpScreens::proposal, onlyIn(ProposalState.PROPOSED))
            .does("mrp.dismiss", MrpScreens::proposal, onlyIn(ProposalState.PROPOSED))
            .creates("mrp.run")
            .marks(row -> row.choice("state", ProposalState.class) == ProposalState.PROPOSED ? Tone.USUAL : Tone.QUIET);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    PROPOSALS,
                    ListScreen.of(MrpViews.REASONS),
                    ListScreen.of(MrpViews.PLANNED).creates("mrp.product"),
                    ListScreen.of(MrpViews.FORECASTS).creates("mrp.forecast"))
            .cards(CardScreen.of(MrpViews.PROPOSALS)
                    .part(MrpViews.REASONS, "proposal")
                    .actions(PROPOSALS))
            .lookups(Lookup.of(ProposalNumber.class, MrpViews.PROPOSALS, "name"))
            .inside(
                    MenuEntry.queue(
                                    Side.OFFICE,
                                    'm',
                                    MrpViews.PROPOSALS,
                                    new Query.Where("state", ProposalState.PROPOSED))
                            .titled("mrp.home.proposed"),
                    MenuEntry.form(Side.OFFICE, 'k', "mrp.run"))
            .done();

    private static Map<String, Object> proposal(Row row) {
        return Map.of("proposal", row.wire(0));
    }
}
