package kontor.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The clock of a demo: from the opening of the company it stands where the story of the past months is, for a
/// company's
/// time never goes back; when the story is told it is the system's.
public final class DemoClock implements InstantSource {

    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final InstantSource system;
    private final List<LocalDate> days;
    private volatile Instant past;

    /// @param system what it becomes; the story ends the working day before its today
    public DemoClock(InstantSource system) {
        this.system = system;
        this.days = workingDays(LocalDate.ofInstant(system.instant(), ZONE));
        this.past = at(days, 0, 0);
    }

    private static List<LocalDate> workingDays(LocalDate today) {
        var days = new ArrayList<LocalDate>();
        for (var day = today.minusDays(1); days.size() < DemoStory.DAYS; day = day.minusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) days.addFirst(day);
        }
        return days;
    }

    private static Instant at(List<LocalDate> days, int day, int minutes) {
        return days.get(day).atTime(7, 0).plusMinutes(minutes).atZone(ZONE).toInstant();
    }

    /// @param day     the working day of the story, from 0
    /// @param minutes after seven o'clock
    void stand(int day, int minutes) {
        past = at(days, day, minutes);
    }

    /// The company's date.
    LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    void run() {
        past = Instant.MAX;
    }

    @Override
    public Instant instant() {
        var stands = past;
        return stands.equals(Instant.MAX) ? system.instant() : stands;
    }
}
