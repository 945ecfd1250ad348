-- When a person was erased, so that it is done once and nobody fills the row again; and for how many years vouchers are
-- kept as they are, counted from the end of the year they were posted in (bokføringsloven § 13).

alter table customer add column erased_on date;

create table retention (
    valid_from date primary key,
    years bigint not null
);

load retention from 008-retention.csv;
