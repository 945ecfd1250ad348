package kontor.backoffice.cases;

/// What must always hold of the office's tables. An instant becomes microseconds, so that sums are exact.
final class CaseChecks {

    private CaseChecks() {}

    static final String CUSTODY_AS_AGE = """
            select 'case ' || f.number as fault
              from case_file f
              left join (select number,
                                sum(case when to_at is null then 0
                                         else cast(extract(epoch from to_at) * 1000000 as bigint) end
                                    - cast(extract(epoch from from_at) * 1000000 as bigint)) as held
                           from custody group by number) c on c.number = f.number
             where c.held is null
                or c.held <> f.spent - cast(extract(epoch from f.opened_at) * 1000000 as bigint)
                             + case when f.told_at is null then 0
                                    else cast(extract(epoch from f.told_at) * 1000000 as bigint) end""";

    /// Each interval begins where the one before ended; only from told to reopened nobody has it.
    static final String CUSTODY_UNBROKEN = """
            select 'case ' || c.number || ' interval ' || c.place as fault
              from custody c
              left join custody b on b.number = c.number and b.place = c.place - 1
             where c.place > 1
               and (b.to_at is null or b.to_at > c.from_at or (b.to_at < c.from_at and c.reason <> 'reopened'))
            union all
            select 'case ' || c.number || ' interval ' || c.place from custody c where c.to_at < c.from_at""";

    static final String HOLDER_AS_CUSTODY = """
            select 'case ' || f.number || ' is with ' || f.holder as fault
              from case_file f left join custody c on c.number = f.number and c.to_at is null
             where f.holder <> coalesce(c.side, 'nobody')""";

    static final String STATE_AS_STEPS = """
            select 'case ' || f.number || ' is ' || f.state as fault
              from case_file f
              left join (select number, max(place) as place from case_step group by number) l on l.number = f.number
              left join case_step s on s.number = l.number and s.place = l.place
             where f.state <> coalesce(s.to_state, '')""";

    static final String CAUSES_AS_CASES = """
            select 'week ' || cast(w.week as varchar) || ' ' || w.cause as fault
              from cause_week w
              left join (select week, coalesce(cause, '') as cause, count(*) as cases
                           from case_file group by week, coalesce(cause, '')) f
                on f.week = w.week and f.cause = w.cause
             where w.cases <> coalesce(f.cases, 0)
            union all
            select 'case ' || f.number from case_file f
             where not exists (select 1 from cause_week w where w.week = f.week and w.cause = coalesce(f.cause, ''))""";

    static final String MONTHS_AS_CUSTODY = """
            select 'custody in ' || m.month || ' with ' || m.side as fault
              from custody_month m
              left join (select side_month, count(*) as intervals,
                                sum(cast(extract(epoch from to_at) * 1000000 as bigint)
                                    - cast(extract(epoch from from_at) * 1000000 as bigint)) as micros
                           from custody where to_at is not null group by side_month) c
                on c.side_month = m.side || ' ' || m.month
             where m.intervals <> coalesce(c.intervals, 0) or m.micros <> coalesce(c.micros, 0)""";
}
