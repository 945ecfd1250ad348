package kontor.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kontor.kernel.Query;
import kontor.stories.Founded;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Path HOLIDAYS = Path.of("../shared/conformance/no-2026-2027.csv");
    private static final WorkingTime OFFICE = office(Set.of(LocalDate.parse("2026-12-25")));

    private static WorkingTime office(Set<LocalDate> free) {
        var days = new HashMap<Long, WorkingTime.Hours>();
        for (long day = 1; day <= 5; day++)
            days.put(day, new WorkingTime.Hours(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        return new WorkingTime(OSLO, days, free);
    }

    private static Instant oslo(String local) {
        return java.time.LocalDateTime.parse(local).atZone(OSLO).toInstant();
    }

    @Test
    void a_working_day_from_the_middle_of_one_ends_in_the_middle_of_the_next() {
        assertThat(OFFICE.after(oslo("2026-11-23T10:30"), Duration.ofHours(8))).isEqualTo(oslo("2026-11-24T10:30"));
    }

    @Test
    void what_comes_on_friday_evening_is_due_on_monday() {
        assertThat(OFFICE.after(oslo("2026-11-27T20:00"), Duration.ofHours(8))).isEqualTo(oslo("2026-11-30T16:00"));
        assertThat(OFFICE.after(oslo("2026-11-27T20:00"), Duration.ofHours(9))).isEqualTo(oslo("2026-12-01T09:00"));
    }

    @Test
    void a_holiday_is_no_working_day() {
        assertThat(OFFICE.after(oslo("2026-12-24T15:00"), Duration.ofHours(2))).isEqualTo(oslo("2026-12-28T09:00"));
        assertThat(OFFICE.between(oslo("2026-12-24T15:00"), oslo("2026-12-28T09:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_hours_of_a_day_are_the_clocks_also_when_the_clocks_change() {
        var nights = new WorkingTime(
                OSLO, Map.of(7L, new WorkingTime.Hours(LocalTime.MIDNIGHT, LocalTime.of(8, 0))), Set.of());

        assertThat(nights.between(oslo("2026-03-29T00:00"), oslo("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.between(oslo("2026-10-25T00:00"), oslo("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(OFFICE.after(oslo("2026-03-27T15:00"), Duration.ofHours(2))).isEqualTo(oslo("2026-03-30T09:00"));
    }

    @Test
    void what_it_lasts_until_is_what_it_lasts() {
        for (long seed = 1; seed <= 300; seed++) {
            var dice = new Random(seed);
            var from = oslo("2026-12-20T00:00").plusSeconds(dice.nextInt(30 * 86_400));
            var work = Duration.ofSeconds(1 + dice.nextInt(200 * 3600));

            assertThat(OFFICE.between(from, OFFICE.after(from, work)))
                    .as("seed %d", seed)
                    .isEqualTo(work);
        }
    }

    @Test
    void without_working_hours_nothing_is_ever_counted() {
        var never = new WorkingTime(OSLO, Map.of(), Set.of());

        assertThat(never.between(oslo("2026-01-01T00:00"), oslo("2026-02-01T00:00")))
                .isZero();
        assertThat(never.after(oslo("2026-01-01T00:00"), Duration.ofHours(1))).isAfter(oslo("2027-12-31T00:00"));
    }

    @Test
    void the_public_holidays_are_those_that_others_have_found() throws IOException {
        var others = new TreeSet<String>();
        for (var line : Files.readAllLines(HOLIDAYS)) others.add(line.substring(0, 10));
        try (var house = new Founded()) {
            var ours = new TreeSet<String>();
            for (var row : house.rows("holidays", Query.first(1000))) {
                if (row.number().startsWith("2026") || row.number().startsWith("2027")) ours.add(row.number());
            }
            assertThat(ours).isEqualTo(others);
        }
    }

    @Test
    void the_office_keeps_its_own_calendar() {
        try (var house = new Founded()) {
            house.done("holiday.add", Map.of("day", "2026-12-31", "name", "Firmaets fridag"));
            assertThat(house.refused("holiday.add", Map.of("day", "2026-12-31", "name", "Igjen")))
                    .isEqualTo("holiday.refused.twice");
            house.done("holiday.remove", Map.of("day", "2026-12-31"));
            assertThat(house.refused("holiday.remove", Map.of("day", "2026-12-31")))
                    .isEqualTo("holiday.refused.unknown");
            assertThat(house.refused("hours.set", Map.of("day", "monday", "opens", "16:00", "closes", "08:00")))
                    .isEqualTo("hours.refused.field");
            for (var day : List.of("monday", "tuesday", "wednesday", "thursday"))
                house.done("hours.set", Map.of("day", day, "opens", "08:00", "closes", "08:00"));
            assertThat(house.refused("hours.set", Map.of("day", "friday", "opens", "8:00", "closes", "8:00")))
                    .isEqualTo("hours.refused.never");
            assertThat(house.refused("head.name", Map.of("side", "desk", "login", "nobody")))
                    .isEqualTo("head.refused.unknown");
            house.done("head.name", Map.of("side", "desk", "login", "kari"));
            house.done("head.name", Map.of("side", "desk", "login", "kari"));
            assertThat(house.rows("heads")).hasSize(1);
            assertThat(house.company().check(10)).isEmpty();
        }
    }
}
