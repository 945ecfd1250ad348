package kontor.frontdesk.complaints;

import static kontor.frontdesk.complaints.ComplaintState.FORWARDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the office has for customers waits in one queue until the desk has told it.
class ToTellTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> waiting() {
        return desk.house().rows("to-tell").stream()
                .map(row -> Desk.wire(row, "kind") + " " + Desk.wire(row, "subject"))
                .toList();
    }

    @Test
    void a_question_is_put_and_its_reply_passed_on() {
        var number = desk.in(FORWARDED);
        desk.says("asked", number, "Which side?");
        assertThat(waiting()).containsExactly("question " + number);
        assertThat(desk.house().refused("complaint.reply", Desk.fields("reply", number)))
                .isEqualTo("complaint.refused.not-put");

        desk.house().done("complaint.put-question", Desk.fields("put-question", number));
        assertThat(waiting()).isEmpty();
        assertThat(desk.house().refused("complaint.put-question", Desk.fields("put-question", number)))
                .isEqualTo("complaint.refused.asked");
        desk.house().done("complaint.reply", Desk.fields("reply", number));
        assertThat(desk.house().refused("complaint.reply", Desk.fields("reply", number)))
                .isEqualTo("complaint.refused.question");
        assertThat(desk.all("complaint-history", number, "note")).contains("Which side?", "Since Monday");
    }

    @Test
    void who_replies_at_once_is_asked_and_heard_in_one_step() {
        var number = desk.in(FORWARDED);
        desk.says("asked", number, "Which side?");
        desk.house()
                .done(
                        "complaint.put-question",
                        Map.of("complaint", number, "channel", "phone", "reply", "The left one"));
        assertThat(desk.all("complaint-history", number, "step").subList(4, 6))
                .containsExactly("question-put", "replied");
        assertThat(desk.of(number, "question")).isEmpty();
    }

    @Test
    void an_answer_takes_the_place_of_a_question_that_nobody_has_put() {
        var number = desk.in(FORWARDED);
        desk.says("asked", number, "Which side?");
        desk.says("answered", number, "You get both");
        assertThat(waiting()).containsExactly("answer " + number);
        assertThat(desk.all("told", number, "state")).containsExactly("withdrawn");
        assertThat(desk.of(number, "answer")).isEqualTo("You get both");
    }

    @Test
    void what_was_handed_back_is_told_and_forwarded_again() {
        var number = desk.in(FORWARDED);
        desk.says("bounced", number, "Which door?");
        var tell = Desk.wire(desk.house().rows("to-tell").getFirst(), "number");
        assertThat(desk.of(number, "state")).isEqualTo("acknowledged");
        desk.house().done("tell.done", Map.of("tell", tell, "channel", "email"));
        assertThat(waiting()).isEmpty();
        assertThat(desk.house().refused("tell.done", Map.of("tell", tell, "channel", "email")))
                .isEqualTo("tell.refused.state");
        desk.does("forward", number);
        assertThat(desk.of(number, "state")).isEqualTo("forwarded");
    }

    @Test
    void an_answer_is_told_by_its_own_command_only() {
        var number = desk.in(ComplaintState.ANSWERED);
        var tell = Desk.wire(desk.house().rows("to-tell").getFirst(), "number");
        assertThat(desk.house().refused("tell.done", Map.of("tell", tell, "channel", "phone")))
                .isEqualTo("tell.refused.kind");
        desk.tell(number, "accepted");
        assertThat(waiting()).isEmpty();
        assertThat(desk.all("told", number, "reaction")).containsExactly("accepted");
    }
}
