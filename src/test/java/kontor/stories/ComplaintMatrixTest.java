package kontor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.stories.ComplaintModel.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every command of both machines, at every stage, by every role.
class ComplaintMatrixTest {

    private static final List<String> AT_THE_DESK = List.of("service", "seller");
    private static final List<String> OF_THE_OFFICE = List.of("caseworker", "warehouse", "accountant", "developer");

    private final CaseWork work = new CaseWork();
    private final Founded house = work.house();

    @AfterEach
    void close() {
        assertThat(work.trade().faults()).isEmpty();
        work.close();
    }

    private String at(Stage stage) {
        var number =
                house.done("complaint.receive", Map.of("customer", Trade.HANSEN, "product", "A", "words", "It cracks"));
        ComplaintModel.way(stage).forEach(step -> house.done(step, ComplaintModel.fields(step, number)));
        return number;
    }

    private void stands(String number, Stage stage, String after) {
        var complaint = house.rows("complaints", "number", number).getFirst();
        var file = house.rows("cases", "number", number);
        assertThat(CaseWork.wire(complaint, "state")).as(after).isEqualTo(stage.desk);
        assertThat(file.stream()
                        .map(row -> CaseWork.wire(row, "state"))
                        .findFirst()
                        .orElse(""))
                .as(after)
                .isEqualTo(stage.office);
    }

    @Test
    void what_is_drawn_leads_where_it_is_drawn_and_all_else_is_refused_with_its_reason() {
        var all = Stream.concat(ComplaintModel.DESK.stream(), ComplaintModel.OFFICE.stream())
                .toList();
        for (var stage : Stage.values()) {
            var there = at(stage);
            stands(there, stage, "the way to " + stage);
            for (var command : all) {
                var leads = ComplaintModel.next(stage, command);
                if (leads.isPresent()) {
                    var number = at(stage);
                    house.done(command, ComplaintModel.fields(command, number));
                    stands(number, leads.get(), command + " in " + stage);
                } else {
                    assertThat(house.refused(command, ComplaintModel.fields(command, there)))
                            .as(command + " in " + stage)
                            .isEqualTo(ComplaintModel.refusal(stage, command));
                    stands(there, stage, command + " in " + stage);
                }
            }
        }
    }

    @Test
    void no_role_of_the_office_tells_a_customer_and_none_of_the_desk_touches_a_finding() {
        for (var role :
                Stream.concat(AT_THE_DESK.stream(), OF_THE_OFFICE.stream()).toList())
            house.done("user.add", Map.of("login", "the-" + role, "password", "x", "roles", List.of(role)));
        var wrong = new ArrayList<String>();
        for (var stage : Stage.values()) {
            var there = at(stage);
            for (var role : OF_THE_OFFICE) for (var command : ComplaintModel.DESK) denied(role, command, there, wrong);
            for (var role : AT_THE_DESK) for (var command : ComplaintModel.OFFICE) denied(role, command, there, wrong);
            for (var role : OF_THE_OFFICE.subList(1, OF_THE_OFFICE.size()))
                for (var command : ComplaintModel.OFFICE) denied(role, command, there, wrong);
            stands(there, stage, "nobody who may");
        }
        assertThat(wrong).isEmpty();
    }

    private void denied(String role, String command, String complaint, List<String> wrong) {
        var outcome =
                house.run(Actor.user("the-" + role), house.command(command, ComplaintModel.fields(command, complaint)));
        var denied = outcome instanceof Outcome.Refused<?>(var refusal)
                && refusal.code().endsWith(".refused.permission");
        if (!denied) wrong.add(role + " " + command + ": " + outcome);
    }

    @Test
    void customer_service_and_the_caseworker_do_it_all_between_them() {
        house.done("user.add", Map.of("login", "berit", "password", "x", "roles", List.of("service")));
        house.done("user.add", Map.of("login", "knut", "password", "x", "roles", List.of("caseworker")));
        var number = at(Stage.RECEIVED);
        for (var step : ComplaintModel.way(Stage.VERIFIED)) {
            var who = Actor.user(step.startsWith("case.") ? "knut" : "berit");
            assertThat(house.run(who, house.command(step, ComplaintModel.fields(step, number))))
                    .as(step)
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(work.all("custody", number, "taker")).containsExactly("", "knut", "");
        assertThat(work.all("custody", number, "giver")).containsExactly("berit", "", "knut");
    }
}
