package kontor.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Numbers.ComplaintNumber;
import org.junit.jupiter.api.Test;

class ClockTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final WorkingTime TIME = time();

    private static WorkingTime time() {
        var days = new HashMap<Long, WorkingTime.Hours>();
        for (long day = 1; day <= 5; day++)
            days.put(day, new WorkingTime.Hours(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        return new WorkingTime(OSLO, days, Set.of());
    }

    private static Instant monday(String time) {
        return LocalDateTime.parse("2026-11-23T" + time).atZone(OSLO).toInstant();
    }

    private static Clock eightHours() {
        return Clock.starting(new ComplaintNumber("K-1"), ClockKind.ANSWER, 1, Optional.empty(), Duration.ofHours(8))
                .run(TIME, monday("08:00"));
    }

    @Test
    void three_quarters_the_whole_and_one_and_a_half_times_are_its_stages() {
        var clock = eightHours();
        assertThat(clock.nextAt()).contains(monday("14:00"));
        assertThat(clock.dueAt()).contains(monday("16:00"));

        var warned = clock.raise(TIME, monday("14:00"));
        assertThat(warned.stage()).isEqualTo(75);
        assertThat(warned.nextAt()).contains(monday("16:00"));

        var late = warned.raise(TIME, monday("16:00").plus(Duration.ofHours(17)));
        assertThat(late.stage()).isEqualTo(100);
        assertThat(late.nextAt()).contains(monday("12:00").plus(Duration.ofDays(1)));

        var latest = late.raise(TIME, monday("12:00").plus(Duration.ofDays(1)));
        assertThat(latest.stage()).isEqualTo(150);
        assertThat(latest.nextAt()).isEmpty();
    }

    @Test
    void what_the_customer_takes_does_not_count() {
        var waiting = eightHours().pause(TIME, monday("10:00"));
        assertThat(waiting.nextAt()).isEmpty();

        var again = waiting.run(TIME, monday("15:00"));

        assertThat(again.dueAt()).contains(monday("13:00").plus(Duration.ofDays(1)));
        assertThat(again.stop(TIME, monday("16:00")).state()).isEqualTo(ClockState.MET);
        assertThat(again.startedAt()).isEqualTo(monday("08:00"));
    }

    @Test
    void what_was_late_stays_late_however_it_ends() {
        var late = eightHours().stop(TIME, monday("08:01").plus(Duration.ofDays(1)));
        assertThat(late.state()).isEqualTo(ClockState.LATE);
        assertThat(late.stage()).isEqualTo(100);

        var pausedLate = eightHours().pause(TIME, monday("08:01").plus(Duration.ofDays(1)));
        assertThat(pausedLate.stage()).isEqualTo(100);
        assertThat(pausedLate
                        .run(TIME, monday("09:00").plus(Duration.ofDays(2)))
                        .stop(TIME, monday("09:00").plus(Duration.ofDays(2)))
                        .state())
                .isEqualTo(ClockState.LATE);
    }

    @Test
    void to_the_second_it_is_in_time() {
        assertThat(eightHours().stop(TIME, monday("16:00")).state()).isEqualTo(ClockState.MET);
    }
}
