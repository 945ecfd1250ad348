package kontor.frontdesk.complaints;

import static kontor.frontdesk.complaints.ComplaintState.ACKNOWLEDGED;
import static kontor.frontdesk.complaints.ComplaintState.ANSWERED;
import static kontor.frontdesk.complaints.ComplaintState.CLOSED;
import static kontor.frontdesk.complaints.ComplaintState.RECEIVED;
import static kontor.frontdesk.complaints.ComplaintState.TOLD;
import static kontor.terminal.RowAction.onlyIn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kontor.hatch.Reaction;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.kernel.View;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Complaints on the screen: the intake, the desk's own queue, and the one queue of what is to be told.
public final class ComplaintsScreens {

    private ComplaintsScreens() {}

    private static final ListScreen COMPLAINTS = list(ComplaintViews.COMPLAINTS)
            .action("complaint.tell", ComplaintsScreens::complaint, onlyIn(ANSWERED))
            .action("complaint.put-question", ComplaintsScreens::complaint, ComplaintsScreens::unlessAsked)
            .action("complaint.reply", ComplaintsScreens::complaint, ComplaintsScreens::unlessPut)
            .action("complaint.close", ComplaintsScreens::closing, onlyIn(TOLD))
            .action("complaint.reopen", ComplaintsScreens::complaint, onlyIn(TOLD, CLOSED))
            .action("complaint.correct", ComplaintsScreens::complaint, onlyIn(RECEIVED, ACKNOWLEDGED));

    public static final Screens SCREENS = Screens.of()
            .lists(
                    COMPLAINTS,
                    list(ComplaintViews.AT_THE_DESK)
                            .action("complaint.correct", ComplaintsScreens::complaint, onlyIn(RECEIVED, ACKNOWLEDGED)),
                    ListScreen.of(ComplaintViews.TO_TELL)
                            .enter(ComplaintsScreens::telling)
                            .action("tell.done", ComplaintsScreens::tell, ComplaintsScreens::unlessPlain))
            .cards(CardScreen.of(ComplaintViews.COMPLAINTS)
                    .part(ComplaintViews.HISTORY, "complaint")
                    .part(ComplaintViews.TO_TELL, "complaint")
                    .part(ComplaintViews.TOLD, "complaint")
                    .actions(COMPLAINTS))
            .forms(
                    FormSpec.of("complaint.receive")
                            .without("reference")
                            .beside(ComplaintViews.COMPLAINTS, "customer", "customer"),
                    reading("complaint.forward", "name", "words", "unmatched"),
                    reading("complaint.tell", "name", "contact", "language", "remedy", "rejected", "words", "answer")
                            .starts("channel", "phone"),
                    reading("complaint.put-question", "name", "contact", "language", "words", "question")
                            .starts("channel", "phone"),
                    reading("complaint.reply", "name", "question"),
                    reading("complaint.close", "name", "answer"),
                    reading("complaint.reopen", "name", "answer"),
                    FormSpec.of("tell.done")
                            .starts("channel", "phone")
                            .reads(ComplaintViews.TO_TELL, "tell", "kind", "name", "complaint", "words"))
            .home(
                    MenuEntry.form(Side.DESK, 'r', "complaint.receive"),
                    MenuEntry.queue(Side.DESK, 't', ComplaintViews.TO_TELL),
                    MenuEntry.queue(Side.DESK, '4', ComplaintViews.AT_THE_DESK, new Query.Where("state", RECEIVED))
                            .titled("complaint.home.received"),
                    MenuEntry.queue(Side.DESK, '5', ComplaintViews.AT_THE_DESK, new Query.Where("state", ACKNOWLEDGED))
                            .titled("complaint.home.acknowledged"),
                    MenuEntry.queue(
                                    Side.DESK,
                                    '6',
                                    ComplaintViews.COMPLAINTS,
                                    new Query.Where("state", TOLD),
                                    new Query.Where("reaction", Reaction.DISPUTED))
                            .titled("complaint.home.disputed"),
                    MenuEntry.list(Side.DESK, 'c', ComplaintViews.COMPLAINTS))
            .done();

    private static ListScreen list(View view) {
        return ListScreen.of(view)
                .creates("complaint.receive")
                .does("complaint.acknowledge", ComplaintsScreens::complaint, onlyIn(RECEIVED))
                .action("complaint.forward", ComplaintsScreens::forwarding, onlyIn(ACKNOWLEDGED))
                .marks(ComplaintsScreens::tone);
    }

    /// What the complaint says stands beside whoever must say something of it.
    private static FormSpec reading(String command, String... columns) {
        return FormSpec.of(command).reads(ComplaintViews.COMPLAINTS, "complaint", columns);
    }

    private static Map<String, Object> complaint(Row row) {
        return Map.of("complaint", row.number());
    }

    private static Map<String, Object> tell(Row row) {
        return Map.of("tell", row.number());
    }

    /// With what it was said to concern when it was taken in: mostly there is nothing to add.
    private static Map<String, Object> forwarding(Row row) {
        var about = new LinkedHashMap<String, Object>();
        for (var column : new String[] {"product", "order", "line"})
            if (!row.text(column).isEmpty())
                about.put(column, row.wire(row.view().at(column)));
        return Map.of("complaint", row.number(), "about", about);
    }

    /// What the customer has accepted closes at once; of all else one is asked what they say now.
    private static Map<String, Object> closing(Row row) {
        return row.get("reaction").filter(Reaction.ACCEPTED::equals).isPresent()
                ? Map.of("complaint", row.number(), "reaction", "accepted")
                : complaint(row);
    }

    private static Optional<Text> unlessAsked(Row row) {
        return row.text("question").isEmpty() || !row.text("question-put").isEmpty()
                ? Optional.of(Text.of("complaint.off.question", row.number()))
                : Optional.empty();
    }

    private static Optional<Text> unlessPut(Row row) {
        return row.text("question").isEmpty() || row.text("question-put").isEmpty()
                ? Optional.of(Text.of("complaint.off.reply", row.number()))
                : Optional.empty();
    }

    private static Optional<Text> unlessPlain(Row row) {
        var kind = row.choice("kind", TellKind.class);
        return kind.plain() ? Optional.empty() : Optional.of(Text.of("tell.off.kind", kind, Text.of(kind.command())));
    }

    /// What is to be told opens the form that notes that it was.
    private static Opening telling(Row row) {
        var kind = row.choice("kind", TellKind.class);
        var named = kind.plain() ? row.number() : row.text("subject");
        return new Opening.Form(kind.command(), Map.of(kind.field(), named));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", ComplaintState.class)) {
            case RECEIVED, ACKNOWLEDGED, FORWARDED, TOLD -> Tone.USUAL;
            case REOPENED -> Tone.WARNING;
            case ANSWERED -> Tone.GOOD;
            case CLOSED -> Tone.QUIET;
        };
    }
}
