-- Whether what is owed is done in time, by clock and by month, without looking at every clock of a year: the sums are
-- kept as clocks start, stop and run out. A clock keeps its own name and the month in which it began, so that a month's
-- clocks and the newest of all are read off an index.

alter table clock add column id varchar(80) default '' not null;
alter table clock add column month varchar(7) default '' not null;
update clock set id = number || '-' || kind || '-' || round,
                 month = to_char(started_at, 'YYYY-MM');
create index clock_started on clock (started_at, id);
create index clock_month on clock (month, kind, started_at, id);

create table clock_month_sum (
    month varchar(7) not null,
    kind varchar(20) not null,
    clocks bigint not null,
    met bigint not null,
    late bigint not null,
    primary key (month, kind)
);
insert into clock_month_sum (month, kind, clocks, met, late)
select month, kind, count(*), sum(case when state = 'met' then 1 else 0 end),
       sum(case when state = 'late' or (stopped_at is null and stage >= 100) then 1 else 0 end)
  from clock group by month, kind;
