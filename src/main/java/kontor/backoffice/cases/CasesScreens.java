package kontor.backoffice.cases;

import static kontor.backoffice.cases.CaseState.ACTION;
import static kontor.backoffice.cases.CaseState.ANSWERED;
import static kontor.backoffice.cases.CaseState.INVESTIGATION;
import static kontor.backoffice.cases.CaseState.TRIAGE;
import static kontor.backoffice.cases.CaseState.WAITING;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Query.Where;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.kernel.View;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Cases on the screen: the queues, each with the step that comes next, the card of one with all that was done, and the
/// pictures, which lead to their rows.
public final class CasesScreens {

    private CasesScreens() {}

    private static final ListScreen CASES = cases(CaseViews.CASES);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    CASES,
                    cases(CaseQueues.OPEN),
                    cases(CaseQueues.MINE),
                    cases(CaseQueues.OVERDUE),
                    cases(CaseQueues.VERIFY),
                    ListScreen.of(CaseViews.ACTIONS).action("case.carry-out", row -> Map.of("action", row.wire(0))),
                    ListScreen.of(CaseQueues.CREDITS)
                            .action(
                                    "invoice.credit",
                                    row -> Map.of(
                                            "complaint", row.wire(row.view().at("complaint"))))
                            .enter(row -> card(row, "complaint")),
                    ListScreen.of(CauseViews.CAUSES).creates("cause.add"),
                    ListScreen.of(CauseViews.TEMPLATES).creates("template.keep"),
                    ListScreen.of(CasePictures.PARETO).bars("cases").enter(CasesScreens::caused),
                    ListScreen.of(CasePictures.WEEKS).bars("cases").enter(CasesScreens::ofWeek),
                    ListScreen.of(CasePictures.AGES).bars("cases").enter(CasesScreens::ofAge),
                    ListScreen.of(CasePictures.TIMES).bars("mean").enter(CasesScreens::ofMonth),
                    ListScreen.of(ClockPictures.COMPLIANCE).bars("late").enter(CasesScreens::ofClock))
            .cards(CardScreen.of(CaseViews.CARD)
                    .part(CaseViews.HISTORY, "complaint")
                    .part(CaseViews.ACTIONS, "complaint")
                    .part(CaseQueues.SIMILAR, "complaint")
                    .part(CaseQueues.EARLIER, "complaint")
                    .part(CaseViews.CUSTODY, "complaint")
                    .part(CaseQueues.COSTS, "complaint")
                    .actions(CASES))
            .forms(
                    FormSpec.of("case.triage")
                            .starts("severity", "normal")
                            .reads(CaseViews.CARD, "complaint", "said", "desk-note", "name", "product-name"),
                    FormSpec.of("case.cause")
                            .shows("cause", "name", "parent")
                            .beside(CaseQueues.SIMILAR, "complaint", "complaint"),
                    FormSpec.of("case.plan").reads(CaseViews.CARD, "complaint", "said", "finding", "wish"),
                    FormSpec.of("case.answer")
                            .shows("template", "norwegian")
                            .reads(CaseViews.CARD, "complaint", "said", "finding", "name", "product-name"))
            .lookups(Lookup.of(ComplaintNumber.class, CaseViews.CASES, "name", "state"))
            .home(
                    queue('e', Todo.TRIAGE, "case.home.triage"),
                    queue('g', Todo.ANSWER, "case.home.answer"),
                    MenuEntry.queue(Side.OFFICE, 'M', CaseQueues.MINE),
                    MenuEntry.queue(Side.OFFICE, 'O', CaseQueues.OVERDUE),
                    MenuEntry.queue(Side.OFFICE, 'V', CaseQueues.VERIFY),
                    MenuEntry.queue(Side.OFFICE, 'C', CaseQueues.CREDITS))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'k', CaseViews.CASES),
                    MenuEntry.list(Side.OFFICE, 'p', CasePictures.PARETO),
                    MenuEntry.list(Side.OFFICE, 'w', CasePictures.WEEKS),
                    MenuEntry.list(Side.OFFICE, 'a', CasePictures.AGES),
                    MenuEntry.list(Side.OFFICE, 't', CasePictures.TIMES),
                    MenuEntry.list(Side.OFFICE, 'r', ClockPictures.COMPLIANCE))
            .done();

    private static MenuEntry queue(char key, Todo next, String title) {
        return MenuEntry.queue(Side.OFFICE, key, CaseQueues.OPEN, new Where("next", next))
                .titled(title);
    }

    /// What can be done with a case stands in the order in which it is done.
    private static ListScreen cases(View view) {
        return ListScreen.of(view)
                .action("case.triage", CasesScreens::complaint, onlyIn(WAITING, TRIAGE))
                .action("case.cause", CasesScreens::complaint, onlyIn(INVESTIGATION))
                .action("case.answer", CasesScreens::complaint, CasesScreens::unlessPlanned)
                .action("case.plan", CasesScreens::complaint, onlyIn(ACTION))
                .action("case.verify", CasesScreens::complaint, onlyIn(ANSWERED))
                .action("case.ask", CasesScreens::complaint, onlyIn(INVESTIGATION, TRIAGE, ACTION))
                .action("case.reject", CasesScreens::complaint, onlyIn(INVESTIGATION))
                .action("case.bounce", CasesScreens::complaint, onlyIn(WAITING, TRIAGE))
                .does("case.take", CasesScreens::complaint, onlyIn(WAITING))
                .action("case.hours", CasesScreens::complaint)
                .action("case.freight", CasesScreens::complaint)
                .enter(row -> card(row, "number"))
                .marks(CasesScreens::tone);
    }

    private static Map<String, Object> complaint(Row row) {
        return Map.of("complaint", row.wire(0));
    }

    private static Optional<Text> unlessPlanned(Row row) {
        var off = onlyIn(ACTION).apply(row);
        if (off.isPresent()) return off;
        return row.wire(row.view().at("planned")).equals("0")
                ? Optional.of(Text.of("case.off.plan", row.wire(0)))
                : Optional.empty();
    }

    private static Opening card(Row row, String column) {
        return new Opening.Card(ComplaintNumber.class, row.wire(row.view().at(column)));
    }

    private static Opening caused(Row row) {
        return Opening.rows(
                CaseViews.CASES.name(),
                new Where("cause", row.get("number").orElseThrow()),
                new Where("this-year", true));
    }

    private static Opening ofWeek(Row row) {
        return Opening.rows(
                CaseViews.CASES.name(), new Where("week", row.get("week").orElseThrow()));
    }

    private static Opening ofAge(Row row) {
        return Opening.rows(
                CaseViews.CASES.name(),
                new Where("holder", row.get("side").orElseThrow()),
                new Where("age-band", row.get("age").orElseThrow()));
    }

    private static Opening ofMonth(Row row) {
        return Opening.rows(CaseViews.CUSTODY.name(), new Where("month", row.number()));
    }

    private static Opening ofClock(Row row) {
        return Opening.rows(
                ClockPictures.OF_MONTH.name(),
                new Where("clock", row.get("clock").orElseThrow()),
                new Where("month", row.text("month")));
    }

    /// Red is what somebody may come to harm by, and what is overdue.
    private static Tone tone(Row row) {
        var open = row.choice("next", Todo.class);
        if (row.get("safety").filter(Boolean.TRUE::equals).isPresent() && open != Todo.NOTHING) return Tone.ALARM;
        return switch (row.choice("state", CaseState.class)) {
            case WAITING -> Tone.WARNING;
            case TRIAGE, INVESTIGATION, ACTION -> Tone.USUAL;
            case ANSWERED -> Tone.GOOD;
            case VERIFIED, BOUNCED -> Tone.QUIET;
        };
    }
}
