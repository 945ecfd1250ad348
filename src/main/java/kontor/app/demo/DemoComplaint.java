package kontor.app.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.app.demo.DemoCompany.Stage;
import kontor.kernel.Actor;

/// One complaint of the demo company, and the days on which each side does its part. What would lie after the story's
/// end is not done: the youngest are everywhere on their way.
final class DemoComplaint {

    static final Actor EVA = Actor.user("eva");
    static final Actor PER = Actor.user("per");

    /// Lets something be done on a day of the story.
    interface Days {
        void at(int day, Stage stage, Consumer<Crew> act);
    }

    private final Days days;
    private final DemoTales.Tale tale;
    private final int i;
    private int day;
    private String number = "";

    DemoComplaint(Days days, DemoTales.Tale tale, int i, int day) {
        this.days = days;
        this.tale = tale;
        this.i = i;
        this.day = day;
    }

    private void on(int later, Stage stage, Consumer<Crew> act) {
        if (day + later < DemoStory.DAYS) days.at(day + later, stage, act);
    }

    private void desk(int later, Stage stage, String command, Object... more) {
        on(later, stage, hand -> hand.give(EVA, "complaint." + command, mine(more)));
    }

    private void office(int later, Stage stage, String command, Object... more) {
        on(later, stage, hand -> hand.give(PER, "case." + command, mine(more)));
    }

    private Map<String, Object> mine(Object... more) {
        var fields = Crew.with("complaint", number);
        fields.putAll(Crew.with(more));
        return fields;
    }

    /// @param who the order it is about, or a name; asked when the day has come
    void plan(Supplier<Map<String, Object>> who) {
        on(0, Stage.PLACE, hand -> {
            var fields = new LinkedHashMap<String, Object>(who.get());
            fields.put("words", tale.words());
            fields.put("wish", tale.wish());
            hand.give(EVA, "complaint.receive", fields, given -> number = given);
        });
        var young = day >= DemoStory.DAYS - 1;
        if (young && i % 2 == 0) return;
        desk(0, Stage.CONFIRM, "acknowledge");
        if (young && i % 3 == 0) return;
        desk(0, Stage.PICK, "forward");
        if (i % 8 == 3) handedBack();
        handled(i % 9 == 6 ? "disputed" : i % 5 == 4 ? "none" : "accepted");
        if (i % 9 != 6) return;
        desk(4, Stage.PICK, "reopen", "words", "Det er ikke bedre, dette godtar vi ikke.");
        day += 4;
        handled("accepted");
    }

    private void handedBack() {
        office(1, Stage.RECEIVE, "bounce", "reason", "Hvilken av varene på ordren er det, og når ble den montert?");
        desk(2, Stage.CONFIRM, "forward", "note", "Ringte kunden: den ble montert uka etter levering.");
        day += 2;
    }

    private void handled(String reaction) {
        var asks = i % 7 == 2;
        office(
                1,
                Stage.PLACE,
                "triage",
                "severity",
                i % 6 == 1 ? "high" : i % 4 == 0 ? "low" : "normal",
                "owner",
                "per");
        if (asks) {
            office(1, Stage.CONFIRM, "ask", "words", "Kan dere sende et bilde av merkelappen på varen?");
            desk(2, Stage.PLACE, "put-question", "channel", "phone");
            desk(3, Stage.PLACE, "reply", "words", "Det står uke 34 på lappen.");
            day += 2;
        }
        if (tale.remedy().equals("reject")) {
            office(2, Stage.PLACE, "reject", "reason", "Brukt mot anvisningen", "words", tale.answer());
        } else {
            office(2, Stage.PLACE, "cause", "cause", tale.cause());
            office(2, Stage.CONFIRM, "plan", plan());
            office(2, Stage.PICK, "answer", "words", tale.answer());
        }
        desk(3, Stage.CONFIRM, "tell", "channel", i % 3 == 0 ? "email" : "phone", "reaction", reaction);
        if (reaction.equals("accepted")) desk(4, Stage.CONFIRM, "close");
    }

    private Object[] plan() {
        return switch (tale.remedy()) {
            case "credit" -> new Object[] {"action", "credit", "amount", "450"};
            case "repair" -> new Object[] {"action", "repair"};
            default -> new Object[] {"action", "none", "note", "Vi retter det hos oss selv."};
        };
    }
}
