package kontor.backoffice.cases;

import static kontor.stories.CaseWork.wire;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Words;
import kontor.stories.CaseWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseTest {

    private final CaseWork work = new CaseWork();

    @AfterEach
    void close() {
        assertThat(work.trade().faults()).isEmpty();
        work.close();
    }

    @Test
    void a_complaint_goes_in_and_comes_back_and_custody_says_who_had_it_when() {
        var number = work.forwarded("A", "The door has cracked");
        assertThat(work.of(number, "holder")).isEqualTo("desk");
        work.house().at("2026-11-23T11:00:00Z");
        work.does("case.take", number);
        work.does("case.triage", number, "severity", "high");
        work.house().at("2026-11-24T11:00:00Z");
        work.does("case.cause", number, "cause", "material.crack", "note", "The veneer is too thin");
        work.does("case.plan", number, "action", "repair");
        work.does("case.answer", number, "words", "We mend it");
        work.house().at("2026-11-24T12:30:00Z");
        work.tell(number, "disputed");
        work.house().at("2026-11-25T12:30:00Z");
        work.does("complaint.reopen", number, "words", "It still cracks");

        assertThat(work.all("custody", number, "side")).containsExactly("desk", "office", "desk", "office");
        assertThat(work.all("custody", number, "came-by"))
                .containsExactly("forwarded", "taken", "answered", "reopened");
        assertThat(work.all("custody", number, "to"))
                .containsExactly("2026-11-23T11:00:00Z", "2026-11-24T11:00:00Z", "2026-11-24T12:30:00Z", "");
        assertThat(work.all("custody", number, "from").getLast()).isEqualTo("2026-11-25T12:30:00Z");
        assertThat(work.of(number, "state")).isEqualTo("triage");
        assertThat(work.all("case-history", number, "step"))
                .containsExactly("reopen", "tell", "answer", "plan", "cause", "triage", "take", "forward");
        assertThat(times()).containsExactly("2026-11 office 24", "2026-11 desk 1.8");
    }

    private List<String> times() {
        return work.house().rows("custody-by-month").stream()
                .map(row -> wire(row, "month") + " " + wire(row, "side") + " " + wire(row, "mean"))
                .toList();
    }

    @Test
    void what_lacks_something_goes_back_to_the_desk_and_comes_again() {
        var number = work.forwarded("A", "It is broken");
        assertThat(work.refused("case.bounce", number, "reason", " ")).isEqualTo("case.refused.field");
        work.does("case.bounce", number, "reason", "Which door?");
        assertThat(work.of(number, "state")).isEqualTo("bounced");
        assertThat(work.of(number, "holder")).isEqualTo("desk");
        work.does("complaint.forward", number, "note", "The one upstairs");
        assertThat(work.of(number, "state")).isEqualTo("waiting");
        assertThat(work.all("custody", number, "came-by"))
                .containsExactly("forwarded", "taken", "bounced", "forwarded");
        assertThat(clocks(number)).containsExactly("answer running", "triage running", "answer met", "triage met");
    }

    private List<String> clocks(String number) {
        return work.house().rows("clocks", "number", number).stream()
                .filter(row -> wire(row, "side").equals("office"))
                .map(row -> wire(row, "clock") + " " + wire(row, "state"))
                .sorted((a, b) -> Boolean.compare(a.endsWith("met"), b.endsWith("met")) != 0
                        ? Boolean.compare(a.endsWith("met"), b.endsWith("met"))
                        : a.compareTo(b))
                .toList();
    }

    @Test
    void a_matter_of_safety_holds_the_lot_and_needs_a_product() {
        work.trade().receive("A", "5", "60");
        var number = work.forwarded("A", "The pane fell out");
        work.does("case.triage", number, "severity", "high", "safety", true);
        assertThat(work.all("holds", number, "product")).containsExactly("A");
        assertThat(work.of(number, "safety")).isEqualTo("true");

        var unknown = work.house().done("complaint.receive", Map.of("name", "A neighbour", "words", "It fell"));
        work.does("complaint.acknowledge", unknown);
        work.does("complaint.forward", unknown);
        assertThat(work.house().refused(triage(unknown)))
                .isEqualTo(new CaseRefusal.NoProduct(new ComplaintNumber(unknown)));
        assertThat(work.of(unknown, "state")).isEqualTo("waiting");
        work.does("case.triage", unknown, "severity", "high", "safety", true, "product", "B");
        assertThat(work.of(unknown, "product")).isEqualTo("B");
    }

    private static TriageCase triage(String number) {
        return new TriageCase(
                new ComplaintNumber(number),
                Severity.HIGH,
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void an_answer_needs_a_plan_and_nothing_done_needs_a_reason() {
        var number = work.forwarded("A", "It creaks");
        work.does("case.triage", number, "severity", "low");
        work.does("case.cause", number, "cause", "use.wear");
        assertThat(work.house().refused(answer(number, "Thank you")))
                .isEqualTo(new CaseRefusal.NoPlan(new ComplaintNumber(number)));
        assertThat(work.refused("case.plan", number, "action", "none")).isEqualTo("case.refused.field");
        work.does("case.plan", number, "action", "none", "note", "Doors creak");
        assertThat(work.refused("case.answer", number)).isEqualTo("case.refused.field");
        work.does("case.answer", number, "words", "Doors creak");
        assertThat(work.of(number, "next")).isEqualTo("verify");
    }

    private static AnswerCase answer(String number, String words) {
        return new AnswerCase(new ComplaintNumber(number), Optional.of(new Words(words)), Optional.empty());
    }

    @Test
    void a_prepared_answer_speaks_the_customers_language_and_names_what_it_is_about() {
        var number = work.planned("A", "It cracks");
        assertThat(work.refused("case.answer", number, "template", "nowhere")).isEqualTo("template.refused.unknown");
        work.house().done("template.keep", Map.of("code", "short", "language", "en", "text", "Hello {name}"));
        assertThat(work.refused("case.answer", number, "template", "short")).isEqualTo("case.refused.template");
        work.house()
                .done(
                        "template.keep",
                        Map.of(
                                "code",
                                "short",
                                "language",
                                "nb",
                                "text",
                                "Hei {name}: {product}, {complaint}, {other}"));
        work.does("case.answer", number, "template", "short", "words", "Vi ringer.");
        assertThat(work.of(number, "answer"))
                .isEqualTo("Hei Hansen Bygg AS: Door, " + number + ", {other}\n\nVi ringer.");
    }

    @Test
    void a_question_waits_for_the_customer_and_so_do_the_clocks() {
        var number = work.forwarded("A", "It is broken");
        work.does("case.triage", number, "severity", "normal");
        work.does("case.ask", number, "words", "Which side?");
        assertThat(work.refused("case.ask", number, "words", "And when?")).isEqualTo("case.refused.asked");
        assertThat(clocks(number)).containsExactly("answer running", "triage met");
        work.does("complaint.put-question", number, "channel", "phone");
        assertThat(clocks(number)).containsExactly("answer paused", "triage met");
        work.does("complaint.reply", number, "words", "The left one");
        assertThat(clocks(number)).containsExactly("answer running", "triage met");
        assertThat(work.all("case-history", number, "note")).contains("Which side?", "The left one");
        work.does("case.ask", number, "words", "And when?");
    }

    @Test
    void the_effect_is_judged_once_the_complaint_is_closed_and_has_had_its_time() {
        var number = work.planned("A", "It cracks");
        work.does("case.answer", number, "words", "We mend it");
        work.tell(number, "accepted");
        assertThat(work.refused("case.verify", number, "effect", "worked")).isEqualTo("case.refused.open");
        work.does("complaint.close", number);
        assertThat(work.of(number, "verify-on")).isEqualTo("2027-02-21");
        assertThat(work.refused("case.verify", number, "effect", "worked")).isEqualTo("case.refused.early");
        assertThat(work.house().rows("cases-to-verify")).isEmpty();
        work.house().at("2027-02-21T09:00:00Z");
        assertThat(work.house().rows("cases-to-verify")).hasSize(1);
        work.does("case.verify", number, "effect", "failed");
        assertThat(work.of(number, "effect")).isEqualTo("failed");
        assertThat(work.refused("case.verify", number, "effect", "worked")).isEqualTo("case.refused.state");
    }

    @Test
    void causes_are_kept_in_a_tree_of_two_levels_and_go_out_of_use_from_below() {
        var house = work.house();
        house.done("cause.add", Map.of("code", "glass", "label", "Glass|Glass"));
        house.done("cause.add", Map.of("code", "glass.pane", "label", "Pane|Rute", "parent", "glass"));
        assertThat(house.refused("cause.add", Map.of("code", "x", "label", "X", "parent", "glass.pane")))
                .isEqualTo("cause.refused.deep");
        assertThat(house.refused("cause.add", Map.of("code", "glass", "label", "X")))
                .isEqualTo("cause.refused.there");
        assertThat(house.refused("cause.add", Map.of("code", "Glass!", "label", "X")))
                .isEqualTo("cause.refused.field");
        house.done("cause.change", Map.of("cause", "glass.pane", "label", "Broken pane|Knust rute"));
        assertThat(house.refused("cause.retire", Map.of("cause", "glass"))).isEqualTo("cause.refused.parent");
        house.done("cause.retire", Map.of("cause", "glass.pane"));
        house.done("cause.retire", Map.of("cause", "glass"));
        var number = work.forwarded("A", "It cracks");
        work.does("case.triage", number, "severity", "low");
        assertThat(work.refused("case.cause", number, "cause", "glass.pane")).isEqualTo("cause.refused.retired");
        assertThat(work.refused("case.cause", number, "cause", "nowhere")).isEqualTo("cause.refused.unknown");
    }

    @Test
    void what_was_planned_is_done_when_those_whose_books_it_stands_in_have_done_it() {
        work.trade().receive("A", "5", "60");
        var order = work.trade().order(kontor.stories.Trade.line("A", "1"));
        work.trade().send(order);
        var invoice = work.house().done("invoice.post", Map.of("order", order));
        var number = work.forwarded("A", "It cracks");
        work.does("case.triage", number, "severity", "normal");
        work.does("case.cause", number, "cause", "material.crack");
        work.does("case.plan", number, "action", "credit", "amount", "125");
        work.does("case.plan", number, "action", "replacement");
        work.does("case.plan", number, "action", "supplier-claim");
        assertThat(work.house().rows("credits-to-give")).hasSize(1);
        assertThat(work.house().refused("case.carry-out", Map.of("action", number + "-1")))
                .isEqualTo("case.refused.elsewhere");

        var credit = work.house().done("invoice.credit", Map.of("invoice", invoice, "complaint", number));
        work.house().done("case.carry-out", Map.of("action", number + "-3", "document", "SC-9"));

        assertThat(work.all("case-actions", number, "state")).containsExactly("done", "done", "claimed");
        assertThat(work.all("case-actions", number, "document").getFirst()).isEqualTo(credit);
        assertThat(work.all("case-actions", number, "document").getLast()).isEqualTo("SC-9");
        assertThat(work.house().rows("credits-to-give")).isEmpty();
        assertThat(work.house()
                        .rows(
                                "orders",
                                "number",
                                work.all("case-actions", number, "document").get(1)))
                .hasSize(1);
    }
}
