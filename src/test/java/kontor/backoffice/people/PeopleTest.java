package kontor.backoffice.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.NationalId;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Who works here, what of it is nobody's business, and when they are away.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

    private static final Actor SIRI = Actor.user("siri");
    private static final Actor OLA = Actor.user("ola");

    private final Founded house = new Founded();
    private String boss = "";
    private String siri = "";
    private String ola = "";

    @BeforeAll
    void staff() {
        house.done("user.add", Map.of("login", "siri", "password", "x", "roles", List.of("hr")));
        house.done("user.add", Map.of("login", "ola", "password", "x", "roles", List.of("seller")));
        boss = employee("Kari Nordmann", "", "kari");
        siri = employee("Siri Hauge", boss, "siri");
        ola = employee("Ola Solberg", siri, "ola");
    }

    @AfterAll
    void every_check_holds_and_the_journal_gives_the_same() {
        assertThat(house.company().check(10)).isEmpty();
        assertThat(house.runAgain()).isEqualTo(house.company().tables());
        house.close();
    }

    private String employee(String name, String manager, String login) {
        var fields = new LinkedHashMap<String, Object>(Map.of("name", name, "startsOn", "2026-01-01"));
        if (!manager.isEmpty()) fields.put("manager", manager);
        if (!login.isEmpty()) fields.put("login", login);
        return house.done("employee.register", fields);
    }

    private String code(Actor who, String command, Map<String, ?> fields) {
        return switch (house.run(who, house.command(command, fields))) {
            case Outcome.Done<?>(var number) -> number.toString();
            case Outcome.Refused<?>(var refusal) -> refusal.code();
        };
    }

    private String away(String employee, String kind, String from, String until) {
        return house.done("absence.draft", Map.of("kind", kind, "from", from, "until", until, "employee", employee));
    }

    @Test
    void a_national_id_has_both_check_digits_right() {
        assertThat(NationalId.fits("01010750160")).isTrue();
        assertThat(NationalId.fits("010107 50160")).isTrue();
        assertThat(NationalId.fits("01010750161")).isFalse();
        assertThat(NationalId.fits("01010750170")).isFalse();
        assertThat(house.refused("employee.private", Map.of("employee", ola, "nationalId", "01010750161")))
                .isEqualTo("employee.refused.field");
    }

    @Test
    void what_is_private_is_hrs_alone_sealed_in_the_journal_and_its_reading_is_written_down() {
        house.done(
                "employee.private", Map.of("employee", ola, "nationalId", "01010750160", "nextOfKin", "Turid Hagen"));
        var view = house.catalogue().view("employee-private").orElseThrow();

        var refused = house.company().reads().page(OLA, view, Query.first(9));
        house.company().reads().page(SIRI, view, Query.first(9));

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(house.journal()).noneMatch(line -> line.contains("01010750160") || line.contains("Turid"));
        assertThat(house.rows("access"))
                .anyMatch(row -> row.text("actor").equals("siri")
                        && row.text("what").equals("read-personal")
                        && row.text("about").contains("employee-private"));
        assertThat(view.columns()).extracting("name").doesNotContain("pay");
        assertThat(house.catalogue().view("employees").orElseThrow().columns())
                .extracting("name")
                .doesNotContain("national-id", "bank-account", "pay", "next-of-kin");
    }

    @Test
    void the_chart_is_in_the_order_of_who_stands_under_whom_and_has_no_circles() {
        var old = employee("Åse Berg", ola, "");
        assertThat(house.refused("employee.change", Map.of("employee", siri, "name", "Siri Hauge", "manager", old)))
                .isEqualTo("employee.refused.circle");

        house.done("employee.change", Map.of("employee", ola, "name", "Ola Solberg", "manager", boss, "login", "ola"));
        var charted =
                house.rows("org-chart").stream().map(row -> row.text("chart")).toList();
        house.done("employee.change", Map.of("employee", ola, "name", "Ola Solberg", "manager", siri, "login", "ola"));

        assertThat(charted).containsSubsequence("Kari Nordmann", "   Siri Hauge", "   Ola Solberg", "      Åse Berg");
    }

    @Test
    void holiday_is_decided_by_the_manager_never_oneself_and_never_twice_for_a_day() {
        var asked = away(ola, "holiday", "2026-12-07", "2026-12-11");
        house.done("absence.submit", Map.of("absence", asked));
        assertThat(code(OLA, "absence.approve", Map.of("absence", asked))).isEqualTo("absence.refused.own");
        assertThat(code(SIRI, "absence.approve", Map.of("absence", asked))).contains(asked);
        var over = away(ola, "leave", "2026-12-11", "2026-12-14");
        assertThat(house.refused("absence.submit", Map.of("absence", over))).isEqualTo("absence.refused.overlap");
        assertThat(code(OLA, "absence.draft", Map.of("kind", "leave", "from", "2026-12-14", "employee", siri)))
                .isEqualTo("absence.refused.permission");
        assertThat(house.rows("holiday-balances", "employee", ola).getFirst().wire(4))
                .isEqualTo("16");
    }

    @Test
    void balances_and_limits_are_the_laws() {
        var lots = away(siri, "holiday", "2026-10-26", "2026-11-27");
        assertThat(house.refused("absence.submit", Map.of("absence", lots))).isEqualTo("absence.refused.balance");
        var four = away(siri, "self-certified", "2026-11-16", "2026-11-19");
        assertThat(house.refused("absence.submit", Map.of("absence", four))).isEqualTo("absence.refused.long");
        for (var day : List.of("2026-03-02", "2026-04-07", "2026-05-04", "2026-06-01"))
            house.done("absence.submit", Map.of("absence", away(siri, "self-certified", day, day)));
        var fifth = away(siri, "self-certified", "2026-11-16", "2026-11-16");
        assertThat(house.refused("absence.submit", Map.of("absence", fifth))).isEqualTo("absence.refused.often");
        var fresh = away(boss, "self-certified", "2026-02-02", "2026-02-02");
        assertThat(house.refused("absence.submit", Map.of("absence", fresh))).isEqualTo("absence.refused.early");
    }

    @Test
    void the_desk_sees_until_when_somebody_is_away_and_no_word_of_why() {
        var sick = away(boss, "sick", "2026-11-20", "2026-11-30");
        house.done("absence.submit", Map.of("absence", sick));
        house.done("absence.approve", Map.of("absence", sick));
        var directory = house.catalogue().view("employees").orElseThrow();
        var seen = house.company().reads().page(OLA, directory, Query.first(9));

        assertThat(((Outcome.Done<List<kontor.kernel.Row>>) seen).result())
                .anyMatch(row -> row.number().equals(boss)
                        && row.date("away-until").orElseThrow().toString().equals("2026-11-30"));
        assertThat(house.catalogue().view("away").orElseThrow().columns())
                .extracting("name")
                .doesNotContain("kind", "note");
        assertThat(house.company()
                        .reads()
                        .page(OLA, house.catalogue().view("absence").orElseThrow(), Query.first(9)))
                .isInstanceOf(Outcome.Refused.class);
    }
}
