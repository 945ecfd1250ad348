-- What the auditor asks of all vouchers is kept while they are posted: how many each series has, how many take back
-- another, and which of them people posted while nobody works. Counted anew each time, the sheet took a second at a
-- million vouchers. Counts are folded as balances are: what is in `ledger_tail` is not in them yet.

create table voucher_count (
    number varchar(50) primary key,
    many bigint not null
);
insert into voucher_count (number, many)
select concat('series/', v.series), count(*)
  from voucher v left join ledger_tail t on t.voucher = v.number where t.voucher is null group by v.series;
insert into voucher_count (number, many)
select 'reversed', count(*)
  from voucher v left join ledger_tail t on t.voucher = v.number where t.voucher is null and v.reverses is not null;

-- Judged by the hours and holidays of the moment of posting: who changes the hours later changes no finding.
create table voucher_outside_hours (
    voucher varchar(40) primary key,
    posted_on date not null
);
create index voucher_outside_hours_on on voucher_outside_hours (posted_on, voucher);
insert into voucher_outside_hours (voucher, posted_on)
select v.number, v.posted_on
  from voucher v
  cross join company f
  left join working_day w on w.weekday = cast(extract(isodow from (v.posted_at at time zone f.zone)) as bigint)
  left join holiday h on h.on_day = cast(to_char((v.posted_at at time zone f.zone), 'YYYY-MM-DD') as date)
 where v.actor not like 'system:%'
   and (h.on_day is not null or w.weekday is null or to_char((v.posted_at at time zone f.zone), 'HH24:MI') < w.opens
        or to_char((v.posted_at at time zone f.zone), 'HH24:MI') >= w.closes);
