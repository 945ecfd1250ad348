package kontor.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Both machines of a complaint as they are drawn: where it stands on the two sides, and what each step leads to.
final class ComplaintModel {

    private ComplaintModel() {}

    /// Where a complaint stands.
    enum Stage {
        RECEIVED("received", ""),
        ACKNOWLEDGED("acknowledged", ""),
        WAITING("forwarded", "waiting"),
        TRIAGE("forwarded", "triage"),
        INVESTIGATION("forwarded", "investigation"),
        UNPLANNED("forwarded", "action"),
        ACTION("forwarded", "action"),
        ANSWERED("answered", "answered"),
        TOLD("told", "answered"),
        CLOSED("closed", "answered"),
        VERIFIED("closed", "verified"),
        REOPENED("reopened", "triage"),
        REOPENED_INVESTIGATION("reopened", "investigation"),
        REOPENED_ACTION("reopened", "action"),
        BOUNCED("acknowledged", "bounced");

        final String desk;
        final String office;

        Stage(String desk, String office) {
            this.desk = desk;
            this.office = office;
        }
    }

    static final List<String> DESK = List.of(
            "complaint.acknowledge", "complaint.forward", "complaint.tell", "complaint.close", "complaint.reopen");

    static final List<String> OFFICE = List.of(
            "case.take",
            "case.triage",
            "case.bounce",
            "case.cause",
            "case.plan",
            "case.reject",
            "case.answer",
            "case.ask",
            "case.verify");

    /// What each command needs beside the complaint.
    static Map<String, Object> fields(String command, String complaint) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("complaint", complaint);
        switch (command) {
            case "complaint.tell" -> fields.putAll(Map.of("channel", "phone", "reaction", "accepted"));
            case "case.triage" -> fields.put("severity", "normal");
            case "case.bounce" -> fields.put("reason", "Which one?");
            case "case.cause" -> fields.put("cause", "material.crack");
            case "case.plan" -> fields.put("action", "repair");
            case "case.reject" -> fields.putAll(Map.of("reason", "Wear", "words", "Doors wear"));
            case "case.answer", "case.ask" -> fields.put("words", "We mend it");
            case "case.verify" -> fields.putAll(Map.of("effect", "worked", "note", "Nobody else complained"));
            default -> {}
        }
        return fields;
    }

    /// Where a step leads from a stage; empty where it is not drawn.
    static Optional<Stage> next(Stage stage, String command) {
        var again = stage.desk.equals("reopened");
        return Optional.ofNullable(
                switch (stage) {
                    case RECEIVED -> command.equals("complaint.acknowledge") ? Stage.ACKNOWLEDGED : null;
                    case ACKNOWLEDGED, BOUNCED -> command.equals("complaint.forward") ? Stage.WAITING : null;
                    case WAITING ->
                        switch (command) {
                            case "case.take" -> Stage.TRIAGE;
                            case "case.triage" -> Stage.INVESTIGATION;
                            case "case.bounce" -> Stage.BOUNCED;
                            default -> null;
                        };
                    case TRIAGE, REOPENED ->
                        switch (command) {
                            case "case.triage" -> again ? Stage.REOPENED_INVESTIGATION : Stage.INVESTIGATION;
                            case "case.bounce" -> Stage.BOUNCED;
                            case "case.ask" -> stage;
                            default -> null;
                        };
                    case INVESTIGATION, REOPENED_INVESTIGATION ->
                        switch (command) {
                            case "case.cause" -> again ? Stage.REOPENED_ACTION : Stage.UNPLANNED;
                            case "case.reject" -> Stage.ANSWERED;
                            case "case.ask" -> stage;
                            default -> null;
                        };
                    case UNPLANNED, ACTION, REOPENED_ACTION ->
                        switch (command) {
                            case "case.plan" -> again ? Stage.REOPENED_ACTION : Stage.ACTION;
                            case "case.answer" -> stage == Stage.UNPLANNED ? null : Stage.ANSWERED;
                            case "case.ask" -> stage;
                            default -> null;
                        };
                    case ANSWERED -> command.equals("complaint.tell") ? Stage.TOLD : null;
                    case TOLD ->
                        switch (command) {
                            case "complaint.close" -> Stage.CLOSED;
                            case "complaint.reopen" -> Stage.REOPENED;
                            default -> null;
                        };
                    case CLOSED ->
                        switch (command) {
                            case "complaint.reopen" -> Stage.REOPENED;
                            case "case.verify" -> Stage.VERIFIED;
                            default -> null;
                        };
                    case VERIFIED -> command.equals("complaint.reopen") ? Stage.REOPENED : null;
                });
    }

    /// Why a step that is not drawn is refused.
    static String refusal(Stage stage, String command) {
        if (command.startsWith("complaint.")) return "complaint.refused.state";
        if (stage.office.isEmpty()) return "case.refused.unknown";
        if (command.equals("case.verify") && stage.office.equals("answered")) return "case.refused.open";
        return stage == Stage.UNPLANNED && command.equals("case.answer") ? "case.refused.plan" : "case.refused.state";
    }

    /// How often a step passes custody on.
    static int crossings(Stage stage, String command) {
        return switch (command) {
            case "complaint.forward", "case.take", "case.reject", "case.answer", "complaint.reopen" -> 1;
            case "case.triage" -> stage == Stage.WAITING ? 1 : 0;
            case "case.bounce" -> stage == Stage.WAITING ? 2 : 1;
            default -> 0;
        };
    }

    /// The usual way to a stage.
    static List<String> way(Stage stage) {
        var in = List.of("complaint.acknowledge", "complaint.forward");
        return switch (stage) {
            case RECEIVED -> List.of();
            case ACKNOWLEDGED -> in.subList(0, 1);
            case WAITING -> in;
            case TRIAGE -> then(in, "case.take");
            case INVESTIGATION -> then(in, "case.triage");
            case UNPLANNED -> then(way(Stage.INVESTIGATION), "case.cause");
            case ACTION -> then(way(Stage.UNPLANNED), "case.plan");
            case ANSWERED -> then(way(Stage.ACTION), "case.answer");
            case TOLD -> then(way(Stage.ANSWERED), "complaint.tell");
            case CLOSED -> then(way(Stage.TOLD), "complaint.close");
            case VERIFIED -> then(way(Stage.CLOSED), "case.verify");
            case REOPENED -> then(way(Stage.CLOSED), "complaint.reopen");
            case REOPENED_INVESTIGATION -> then(way(Stage.REOPENED), "case.triage");
            case REOPENED_ACTION -> then(way(Stage.REOPENED_INVESTIGATION), "case.cause");
            case BOUNCED -> then(in, "case.bounce");
        };
    }

    private static List<String> then(List<String> way, String step) {
        return java.util.stream.Stream.concat(way.stream(), java.util.stream.Stream.of(step))
                .toList();
    }
}
