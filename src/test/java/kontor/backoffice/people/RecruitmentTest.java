package kontor.backoffice.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who asks for work here, how it ends, and that nothing is left of them afterwards.
class RecruitmentTest {

    private final Founded house = new Founded();

    @AfterEach
    void every_check_holds_and_the_journal_gives_the_same() {
        assertThat(house.company().check(10)).isEmpty();
        assertThat(house.runAgain()).isEqualTo(house.company().tables());
        house.close();
    }

    private String vacancy(String title) {
        return house.done("vacancy.open", Map.of("title", title, "applyBy", "2026-12-15"));
    }

    private String applicant(String vacancy, String name) {
        return house.done(
                "applicant.receive",
                Map.of("vacancy", vacancy, "name", name, "email", "a@example.no", "words", "I can weld."));
    }

    private void interviewed(String applicant) {
        house.done("applicant.interview", Map.of("applicant", applicant, "on", "2026-12-01"));
        house.done("applicant.note", Map.of("applicant", applicant, "score", 4, "words", "Calm and quick."));
    }

    @Test
    void an_applicant_becomes_an_employee_and_the_vacancy_is_filled() {
        var boss = house.done("employee.register", Map.of("name", "Kari Nordmann"));
        var vacancy = house.done(
                "vacancy.open", Map.of("title", "Welder", "applyBy", "2026-12-15", "manager", boss, "wanted", 1));
        var tor = applicant(vacancy, "Tor Vik");
        var liv = applicant(vacancy, "Liv Dal");
        assertThat(house.refused("applicant.offer", Map.of("applicant", tor))).isEqualTo("applicant.refused.state");
        interviewed(tor);
        house.done("applicant.offer", Map.of("applicant", tor));
        assertThat(house.refused("vacancy.withdraw", Map.of("vacancy", vacancy, "reason", "No money.")))
                .isEqualTo("vacancy.refused.undecided");

        var hired = house.done("applicant.hire", Map.of("applicant", tor, "startsOn", "2027-01-04", "name", "Tor Vik"));

        var employee = house.rows("employees", "number", hired).getFirst();
        assertThat(employee.text("name")).isEqualTo("Tor Vik");
        assertThat(employee.get("manager")).hasToString("Optional[EmployeeNumber[value=" + boss + "]]");
        assertThat(house.rows("vacancies", "number", vacancy).getFirst().text("state"))
                .isEqualTo("FILLED");
        interviewed(liv);
        assertThat(house.refused("applicant.offer", Map.of("applicant", liv))).isEqualTo("vacancy.refused.closed");
        house.done("applicant.reject", Map.of("applicant", liv, "reason", "Another was chosen."));
        assertThat(house.refused("applicant.receive", Map.of("vacancy", vacancy, "name", "Per Lie")))
                .isEqualTo("vacancy.refused.closed");
    }

    @Test
    void who_had_an_answer_is_erased_by_the_timer_on_the_day_and_who_allowed_it_is_kept() {
        var vacancy = vacancy("Driver");
        var gone = applicant(vacancy, "Guri Gone");
        var kept = applicant(vacancy, "Kjell Kept");
        var waits = applicant(vacancy, "Vidar Waits");
        for (var one : List.of(gone, kept)) {
            interviewed(one);
            house.done("applicant.reject", Map.of("applicant", one, "reason", "Has no licence."));
        }
        house.done("applicant.keep", Map.of("applicant", kept, "until", "2027-12-31"));
        assertThat(house.refused("applicant.erase", Map.of("applicant", waits))).isEqualTo("applicant.refused.waits");
        assertThat(house.refused("applicant.keep", Map.of("applicant", kept, "until", "2029-12-31")))
                .isEqualTo("applicant.refused.field");

        house.at("2027-02-20T09:00:00Z");
        house.company().due(100);
        assertThat(name(gone)).isEqualTo("Guri Gone");
        house.at("2027-02-21T09:00:00Z");
        house.company().due(100);

        assertThat(List.of(name(gone), name(kept), name(waits)))
                .containsExactly("erased-" + gone, "Kjell Kept", "Vidar Waits");
        assertThat(house.rows("interviews", "applicant", gone).getFirst().text("words"))
                .isEmpty();
        assertThat(house.journal()).noneMatch(line -> line.contains("Guri") || line.contains("Calm and quick"));
    }

    private String name(String applicant) {
        return house.rows("applicants", "number", applicant).getFirst().text("name");
    }

    @Test
    void after_the_last_day_nobody_applies() {
        var vacancy = vacancy("Clerk");
        house.at("2026-12-16T09:00:00Z");
        assertThat(house.refused("applicant.receive", Map.of("vacancy", vacancy, "name", "Sen Sensen")))
                .isEqualTo("applicant.refused.late");
    }
}
