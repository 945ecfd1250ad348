package kontor.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The tables of clocks and of what they raised.
final class ClockSql {

    private ClockSql() {}

    static final View CLOCKS = View.named("clocks", CalendarRoom.CLOCKS, Side.BOTH)
            .from("from clock k where true")
            .columns(
                    Column.of("number", ComplaintNumber.class, "k.number", 9).always(),
                    Column.of("clock", ClockKind.class, "k.kind", 11).always(),
                    Column.of("state", ClockState.class, "k.state", 9).always(),
                    Column.of("due", Instant.class, "k.due_at", 16).always(),
                    Column.of("stage", Long.class, "k.stage", 5).always(),
                    Column.of("owner", Login.class, "k.owner", 12),
                    Column.of("side", Side.class, "k.side", 7).wide(),
                    Column.of("round", Long.class, "k.round", 5).wide(),
                    Column.of("started", Instant.class, "k.started_at", 16).wide(),
                    Column.of("stopped", Instant.class, "k.stopped_at", 16).wide())
            .orders(View.Order.by("started", Instant.class, "k.started_at", String.class, "k.id")
                    .downwards())
            .done();

    /// What must be done today, and what should have been: the longest overdue first.
    static final View DUE = View.named("due-today", CalendarRoom.CLOCKS, Side.BOTH)
            .from("from clock k where k.state = 'running' and k.due_at < " + View.TODAY_ENDS)
            .columns(
                    Column.of("number", ComplaintNumber.class, "k.number", 9).always(),
                    Column.of("clock", ClockKind.class, "k.kind", 11).always(),
                    Column.of("due", Instant.class, "k.due_at", 16).always(),
                    Column.of("stage", Long.class, "k.stage", 5).always(),
                    Column.of("owner", Login.class, "k.owner", 12),
                    Column.of("side", Side.class, "k.side", 7))
            .orders(View.Order.by("due", Instant.class, "k.due_at", String.class, "k.id"))
            .done();

    static final View ESCALATIONS = View.named("escalations", CalendarRoom.CLOCKS, Side.BOTH)
            .from("from escalation e where true")
            .columns(
                    Column.of("number", ComplaintNumber.class, "e.number", 9).always(),
                    Column.of("clock", ClockKind.class, "e.kind", 11).always(),
                    Column.of("stage", Long.class, "e.stage", 5).always(),
                    Column.of("login", Login.class, "e.login", 12).always(),
                    Column.of("raised", Instant.class, "e.raised_at", 16).always())
            .orders(View.Order.by("raised", Instant.class, "e.raised_at", String.class, "e.id")
                    .downwards()
                    .within("login", "number"))
            .done();

    /// Clocks that reach a stage, as `K-311 answer`.
    static final String NEXT = "select number || ' ' || kind from clock where next_at <= :now order by next_at";

    private static final String FIELDS = "number, kind, round, side, owner, state, started_at, budget, spent, "
            + "running_from, due_at, next_at, stage, stopped_at";

    static long rounds(Tx tx, ComplaintNumber number, ClockKind kind) {
        return Sql.of(tx)
                .query("select count(*) as rounds from clock where number = :number and kind = :kind")
                .bind("number", number)
                .bind("kind", kind)
                .first(found -> found.whole("rounds"))
                .orElse(0L);
    }

    /// Those that run or wait, locked until the transaction ends.
    static List<Clock> open(Tx tx, ComplaintNumber number) {
        return Sql.of(tx)
                .query("select " + FIELDS + " from clock where number = :number and stopped_at is null"
                        + " order by kind, round for update")
                .bind("number", number)
                .list(Clock.class);
    }

    static void add(Tx tx, Clock clock) {
        Sql.of(tx)
                .update("insert into clock (id, month, " + FIELDS + """
                        ) values (:id, :month, :number, :kind, :round, :side, :owner, :state, :startedAt, :budget, :spent,
                        :runningFrom, :dueAt, :nextAt, :stage, :stoppedAt)""")
                .bindAll(clock)
                .bind("id", clock.id())
                .bind("month", clock.month())
                .run();
    }

    /// So many clocks more of a month, or less.
    record More(long clocks, long met, long late) {

        boolean nothing() {
            return clocks == 0 && met == 0 && late == 0;
        }
    }

    static void sum(Tx tx, Clock clock, More more) {
        var known = Sql.of(tx)
                .update("""
                        update clock_month_sum set clocks = clocks + :clocks, met = met + :met, late = late + :late
                         where month = :month and kind = :kind""")
                .bindAll(more)
                .bind("month", clock.month())
                .bind("kind", clock.kind())
                .run();
        if (known > 0) return;
        Sql.of(tx)
                .update("""
                        insert into clock_month_sum (month, kind, clocks, met, late)
                        values (:month, :kind, :clocks, :met, :late)""")
                .bindAll(more)
                .bind("month", clock.month())
                .bind("kind", clock.kind())
                .run();
    }

    static void save(Tx tx, Clock clock) {
        Sql.of(tx).update("""
                        update clock
                           set owner = :owner, state = :state, started_at = :startedAt, spent = :spent,
                               running_from = :runningFrom, due_at = :dueAt, next_at = :nextAt, stage = :stage,
                               stopped_at = :stoppedAt
                         where number = :number and kind = :kind and round = :round""").bindAll(clock).run();
    }

    static void escalate(Tx tx, Clock clock, long stage, Optional<Login> to) {
        Sql.of(tx)
                .update("""
                        insert into escalation (id, number, kind, stage, login, raised_at)
                        values (:id, :number, :kind, :stage, :login, :now)""")
                .bind("id", tx.id().toString())
                .bind("number", clock.number())
                .bind("kind", clock.kind())
                .bind("stage", stage)
                .bind("login", to)
                .bind("now", tx.now())
                .run();
    }

    /// A clock that has stopped and says it runs, or runs and has stopped; and one that is late without a stage.
    static final String SOUND = """
            select number || ' ' || kind as fault from clock
             where (state in ('met', 'late')) <> (stopped_at is not null)
                or (state = 'running') <> (running_from is not null)
                or (state = 'late' and stage < 100) or (state = 'met' and spent > budget)""";

    /// What is summed up of a month is what its clocks are.
    static final String MONTHS = """
            select 'clocks ' || m.kind || ' of ' || m.month as fault
              from clock_month_sum m
              left join (select month, kind, count(*) as clocks, sum(case when state = 'met' then 1 else 0 end) as met,
                                sum(case when state = 'late' or (stopped_at is null and stage >= 100) then 1 else 0 end)
                                    as late
                           from clock group by month, kind) k on k.month = m.month and k.kind = m.kind
             where m.clocks <> coalesce(k.clocks, 0) or m.met <> coalesce(k.met, 0) or m.late <> coalesce(k.late, 0)
             union all
            select k.id from clock k
             where not exists (select 1 from clock_month_sum m where m.month = k.month and m.kind = k.kind)""";

    /// A stage reached without anyone having been told.
    static final String RAISED = """
            select k.number || ' ' || k.kind || ' ' || k.stage as fault from clock k
             where k.stage > 0
               and not exists (select 1 from escalation e
                                where e.number = k.number and e.kind = k.kind and e.stage = k.stage)""";
}
