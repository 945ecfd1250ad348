package kontor.backoffice.cases;

import java.time.Instant;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.registry.ClockKind;
import kontor.registry.ClockState;

/// Whether what is owed is done in time, by clock and by the month in which the clock began.
final class ClockPictures {

    private ClockPictures() {}

    /// The month that ended a year ago: those after it are shown whole.
    private static final String YEAR_AGO = "substring(cast({today} - 366 as varchar), 1, 7)";

    /// Running, and its time is used up: as late as one that was stopped too late.
    private static final String LATE = "(k.state = 'late' or (k.stopped_at is null and k.stage >= 100))";

    /// The clocks of the last year, read off sums. What runs in time is neither met nor late yet.
    static final View COMPLIANCE = View.named("clock-compliance", CasesRoom.HANDLE, Side.OFFICE)
            .from("from clock_month_sum c where c.month > " + YEAR_AGO)
            .columns(
                    Column.text("number", "c.kind || ' ' || c.month", 20).data(),
                    Column.text("month", "c.month", 8).always(),
                    Column.of("clock", ClockKind.class, "c.kind", 12).always(),
                    Column.of("clocks", Long.class, "c.clocks", 7),
                    Column.of("met", Long.class, "c.met", 7),
                    Column.of("late", Long.class, "c.late", 7).always(),
                    Column.of(
                            "in-time",
                            Rate.class,
                            "case when c.met + c.late > 0"
                                    + " then cast(round(c.met * 10000.0 / (c.met + c.late)) as bigint) end",
                            9))
            .orders(View.Order.by("month", String.class, "c.month", ClockKind.class, "c.kind")
                    .downwards())
            .done();

    /// The clocks that such a row counts.
    static final View OF_MONTH = View.named("clocks-of-month", CasesRoom.HANDLE, Side.OFFICE)
            .from("from clock k where k.month > " + YEAR_AGO)
            .columns(
                    Column.of("number", ComplaintNumber.class, "k.number", 8).always(),
                    Column.of("clock", ClockKind.class, "k.kind", 12).always(),
                    Column.of("state", ClockState.class, "k.state", 10).always(),
                    Column.of("stage", Long.class, "k.stage", 7),
                    Column.of("owner", Login.class, "k.owner", 10),
                    Column.of("started", Instant.class, "k.started_at", 12),
                    Column.of("due", Instant.class, "k.due_at", 12),
                    Column.of("late", Boolean.class, "case when " + LATE + " then true else false end", 6),
                    Column.text("month", "k.month", 8).data())
            .orders(View.Order.by("started", Instant.class, "k.started_at", String.class, "k.id")
                    .downwards())
            .done();
}
