package kontor.frontdesk.pipeline;

import static kontor.terminal.RowAction.onlyIn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// The pipeline on the screen: what is to be done today first, and a quote one key from an opportunity.
public final class PipelineScreens {

    private PipelineScreens() {}

    private static final ListScreen LEADS = ListScreen.of(PipelineViews.LEADS)
            .creates("lead.add")
            .does("lead.convert", PipelineScreens::lead, onlyIn(LeadState.OPEN))
            .action("lead.drop", row -> Map.of("lead", row.wire(0)), onlyIn(LeadState.OPEN));

    private static final ListScreen OPPORTUNITIES =
            steps(ListScreen.of(PipelineViews.OPPORTUNITIES).creates("opportunity.add"));

    private static final ListScreen NEXT = steps(ListScreen.of(PipelineViews.NEXT));

    private static final ListScreen FORECAST =
            ListScreen.of(PipelineViews.FORECAST).enter(PipelineScreens::stage);

    private static Opening stage(Row row) {
        var open = new Query.Where("state", OpportunityState.OPEN);
        var there = new Query.Where("stage", row.choice("stage", Stage.class));
        return new Opening.Rows("opportunities", List.of(open, there), "");
    }

    private static ListScreen steps(ListScreen list) {
        var open = onlyIn(OpportunityState.OPEN);
        return list.does("opportunity.next", PipelineScreens::opportunity, open)
                .action("opportunity.advance", PipelineScreens::opportunity, open)
                .action("quote.draft", PipelineScreens::quote, open)
                .action("opportunity.win", PipelineScreens::opportunity, open)
                .action("opportunity.lose", PipelineScreens::opportunity, open);
    }

    public static final Screens SCREENS = Screens.of()
            .lists(LEADS, OPPORTUNITIES, NEXT, FORECAST)
            .cards(CardScreen.of(PipelineViews.OPPORTUNITIES).actions(OPPORTUNITIES))
            .lookups(Lookup.of(OpportunityNumber.class, PipelineViews.OPPORTUNITIES, "name", "title"))
            .home(MenuEntry.queue(Side.DESK, 'd', PipelineViews.NEXT, new Query.Where("state", OpportunityState.OPEN))
                    .titled("opportunity.home.next"))
            .inside(
                    MenuEntry.list(Side.DESK, 'm', PipelineViews.OPPORTUNITIES),
                    MenuEntry.list(Side.DESK, 'c', PipelineViews.LEADS),
                    MenuEntry.list(Side.DESK, 'w', PipelineViews.FORECAST))
            .done();

    private static Map<String, Object> opportunity(Row row) {
        return Map.of("opportunity", row.wire(0));
    }

    private static Map<String, Object> quote(Row row) {
        return Map.of(
                "opportunity", row.wire(0), "customer", row.wire(row.view().at("customer")));
    }

    /// What the lead has goes on to the customer and the opportunity.
    private static Map<String, Object> lead(Row row) {
        var filled = new HashMap<String, Object>();
        filled.put("lead", row.wire(0));
        for (var field : new String[] {"name", "email", "phone"}) fill(filled, row, field, field);
        fill(filled, row, "wish", "title");
        return filled;
    }

    private static void fill(Map<String, Object> filled, Row row, String column, String field) {
        var said = row.wire(row.view().at(column));
        if (!said.isEmpty()) filled.put(field, said);
    }
}
