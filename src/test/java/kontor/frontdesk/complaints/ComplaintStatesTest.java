package kontor.frontdesk.complaints;

import static kontor.frontdesk.complaints.ComplaintState.ACKNOWLEDGED;
import static kontor.frontdesk.complaints.ComplaintState.ANSWERED;
import static kontor.frontdesk.complaints.ComplaintState.CLOSED;
import static kontor.frontdesk.complaints.ComplaintState.FORWARDED;
import static kontor.frontdesk.complaints.ComplaintState.RECEIVED;
import static kontor.frontdesk.complaints.ComplaintState.REOPENED;
import static kontor.frontdesk.complaints.ComplaintState.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.ComplaintNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The desk's machine as it is drawn: what may follow what, and that all else is refused aloud.
class ComplaintStatesTest {

    private static final Map<String, Set<ComplaintState>> ALLOWED = Map.of(
            "acknowledge", Set.of(RECEIVED),
            "forward", Set.of(ACKNOWLEDGED),
            "tell", Set.of(ANSWERED),
            "close", Set.of(TOLD),
            "reopen", Set.of(TOLD, CLOSED),
            "correct", Set.of(RECEIVED, ACKNOWLEDGED),
            "put-question", Set.of(),
            "reply", Set.of());

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_step_that_is_not_drawn_is_refused_with_its_reason_and_changes_nothing() {
        var wrong = new ArrayList<String>();
        for (var state : ComplaintState.values()) {
            var there = desk.in(state);
            for (var command : ALLOWED.keySet()) {
                if (ALLOWED.get(command).contains(state)) continue;
                var code = desk.house().refused("complaint." + command, Desk.fields(command, there));
                var wanted = command.equals("put-question") || command.equals("reply")
                        ? "complaint.refused.question"
                        : "complaint.refused.state";
                if (!code.equals(wanted)) wrong.add(command + " in " + state + ": " + code);
            }
            if (!desk.of(there, "state").equals(kontor.kernel.Kinds.wire(state))) wrong.add("moved: " + state);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_step_that_is_drawn_leads_where_it_is_drawn() {
        var leads = new EnumMap<ComplaintState, List<String>>(ComplaintState.class);
        ALLOWED.forEach((command, states) -> states.forEach(state -> {
            var there = desk.in(state);
            desk.house().done("complaint." + command, Desk.fields(command, there));
            leads.computeIfAbsent(state, _ -> new ArrayList<>()).add(command + " " + desk.of(there, "state"));
        }));
        assertThat(leads.get(RECEIVED)).containsExactlyInAnyOrder("acknowledge acknowledged", "correct received");
        assertThat(leads.get(ACKNOWLEDGED)).containsExactlyInAnyOrder("forward forwarded", "correct acknowledged");
        assertThat(leads.get(ANSWERED)).containsExactly("tell told");
        assertThat(leads.get(TOLD)).containsExactlyInAnyOrder("close closed", "reopen reopened");
        assertThat(leads.get(CLOSED)).containsExactly("reopen reopened");
        assertThat(leads).doesNotContainKeys(FORWARDED, REOPENED);
    }

    @Test
    void the_history_says_who_did_what_when_and_what_it_led_to() {
        var number = desk.in(FORWARDED);
        desk.says("taken", number, "");
        desk.says("bounced", number, "Which door?");
        desk.does("forward", number);
        desk.says("answered", number, "You get a new one");
        desk.tell(number, "disputed");
        desk.house().done("complaint.reopen", Map.of("complaint", number, "words", "It still sticks"));

        assertThat(desk.all("complaint-history", number, "step"))
                .containsExactly(
                        "received",
                        "acknowledged",
                        "forwarded",
                        "taken",
                        "bounced",
                        "forwarded",
                        "answered",
                        "told",
                        "reopened");
        assertThat(desk.all("complaint-history", number, "to"))
                .containsExactly(
                        "received",
                        "acknowledged",
                        "forwarded",
                        "forwarded",
                        "acknowledged",
                        "forwarded",
                        "answered",
                        "told",
                        "reopened");
        assertThat(desk.all("complaint-history", number, "by")).contains("operator:test", "berit");
        assertThat(desk.all("complaint-history", number, "note")).contains("Which door?", "It still sticks");
        assertThat(desk.of(number, "reopened")).isEqualTo("1");
    }

    @Test
    void the_desk_closes_only_what_the_customer_has_accepted() {
        var number = desk.in(ANSWERED);
        desk.tell(number, "disputed");
        assertThat(desk.house().refused("complaint.close", Map.of("complaint", number)))
                .isEqualTo("complaint.refused.reaction");
        desk.house().done("complaint.close", Map.of("complaint", number, "reaction", "accepted"));
        assertThat(desk.of(number, "state")).isEqualTo("closed");
    }

    @Test
    void what_is_told_closes_by_itself_after_so_many_quiet_days_and_not_before() {
        var number = desk.in(TOLD);
        var due = new CloseQuiet(new ComplaintNumber(number));
        desk.house().at("2026-12-07T08:59:59Z");
        assertThat(desk.house().refused(due).code()).isEqualTo("complaint.refused.state");
        desk.house().at("2026-12-07T09:00:00Z");
        desk.house().run(Actor.SYSTEM, due);
        assertThat(desk.of(number, "state")).isEqualTo("closed");
        assertThat(desk.all("complaint-history", number, "step").getLast()).isEqualTo("quiet");
    }

    @Test
    void what_the_customer_disputes_waits_for_the_desk_however_quiet_it_is() {
        var number = desk.in(ANSWERED);
        desk.tell(number, "disputed");
        desk.house().at("2027-06-01T09:00:00Z");
        assertThat(desk.house()
                        .refused(new CloseQuiet(new ComplaintNumber(number)))
                        .code())
                .isEqualTo("complaint.refused.state");
        assertThat(desk.of(number, "closes")).isEmpty();
        assertThat(desk.of(number, "state")).isEqualTo("told");
    }

    @Test
    void the_clocks_run_while_the_desk_owes_something() {
        var number = desk.in(ANSWERED);
        assertThat(clocks(number)).containsExactlyInAnyOrder("acknowledge met", "tell running");
        desk.tell(number, "none");
        assertThat(clocks(number)).containsExactlyInAnyOrder("acknowledge met", "tell met");
    }

    private List<String> clocks(String number) {
        return desk.house().rows("clocks", "number", number).stream()
                .map(row -> Desk.wire(row, "clock") + " " + Desk.wire(row, "state"))
                .filter(clock -> !clock.startsWith("triage") && !clock.startsWith("answer"))
                .toList();
    }
}
