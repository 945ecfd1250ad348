package kontor.backoffice.development;

import static kontor.backoffice.development.CallBackState.LISTED;
import static kontor.backoffice.development.IdeaState.NEW;
import static kontor.backoffice.development.IdeaState.TAKEN;
import static kontor.backoffice.development.TrialState.RUNNING;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Development on the screen: what is to be looked at, decided on and told, and the decision sheet with its picture.
public final class DevelopmentScreens {

    private DevelopmentScreens() {}

    private static final ListScreen SHEET = ListScreen.of(SheetViews.SHEET)
            .enter(row -> months(row))
            .action("product.decide", ProductsScreens::product)
            .bars("margin")
            .marks(row -> row.money("margin").isNegative() ? Tone.ALARM : Tone.USUAL);

    private static final ListScreen DECISIONS = ListScreen.of(SheetViews.DECISIONS)
            .action(
                    "product.decide",
                    row -> Map.of("product", row.wire(row.view().at("product"))))
            .does("decision.recompute", row -> Map.of("decision", row.wire(0)), _ -> Optional.empty())
            .marks(DevelopmentScreens::tone);

    private static final ListScreen IDEAS = ListScreen.of(IdeaSql.IDEAS)
            .creates("idea.note")
            .does("idea.take", DevelopmentScreens::idea, onlyIn(NEW))
            .action("idea.develop", DevelopmentScreens::idea, onlyIn(NEW, TAKEN))
            .action("idea.drop", DevelopmentScreens::idea, onlyIn(NEW, TAKEN))
            .marks(row -> row.choice("state", IdeaState.class).mayBecome(IdeaState.DROPPED) ? Tone.USUAL : Tone.QUIET);

    private static final ListScreen TRIALS =
            ListScreen.of(TrialSql.TRIALS).action("trial.report", row -> Map.of("trial", row.wire(0)), onlyIn(RUNNING));

    private static final ListScreen CALL_BACKS = ListScreen.of(CallBackViews.CALL_BACKS)
            .action("callback.prepare", DevelopmentScreens::callBack, onlyIn(LISTED))
            .action(
                    "callback.prepare-all",
                    row -> Map.of("product", row.wire(row.view().at("product"))),
                    onlyIn(LISTED))
            .action("callback.drop", DevelopmentScreens::callBack, onlyIn(LISTED));

    public static final Screens SCREENS = Screens.of()
            .lists(
                    SHEET,
                    DECISIONS,
                    IDEAS,
                    TRIALS,
                    CALL_BACKS,
                    ListScreen.of(SheetViews.MONTHS).bars("delivered"))
            .cards(
                    CardScreen.of(SheetViews.DECISIONS).actions(DECISIONS),
                    CardScreen.of(IdeaSql.IDEAS).actions(IDEAS),
                    CardScreen.of(TrialSql.TRIALS).actions(TRIALS),
                    CardScreen.of(CallBackViews.CALL_BACKS).actions(CALL_BACKS))
            .forms(FormSpec.of("product.decide").shows("product", "name"))
            .home(
                    MenuEntry.queue(Side.OFFICE, '7', IdeaSql.IDEAS, new Query.Where("state", NEW))
                            .titled("development.home.ideas"),
                    MenuEntry.queue(Side.OFFICE, '8', SheetViews.DECISIONS, new Query.Where("due", true))
                            .titled("development.home.due"),
                    MenuEntry.queue(Side.OFFICE, '9', CallBackViews.CALL_BACKS, new Query.Where("state", LISTED))
                            .titled("development.home.call-backs"))
            .inside(MenuEntry.list(Side.OFFICE, 'd', SheetViews.SHEET))
            .done();

    private static Opening months(Row row) {
        return Opening.rows(
                "product-months",
                new Query.Where("product", Objects.requireNonNull(row.values().getFirst())));
    }

    private static Map<String, Object> idea(Row row) {
        return Map.of("idea", row.wire(0));
    }

    private static Map<String, Object> callBack(Row row) {
        return Map.of("callBack", row.wire(0));
    }

    private static Tone tone(Row row) {
        if (row.get("due").filter(Boolean.TRUE::equals).isPresent()) return Tone.WARNING;
        return row.choice("state", DecisionState.class) == DecisionState.STANDING ? Tone.USUAL : Tone.QUIET;
    }
}
