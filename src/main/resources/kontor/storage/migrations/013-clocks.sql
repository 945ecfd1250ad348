-- Which rights of which role a program has brought: what a newer one brings beside is granted once, and what somebody took
-- away is not granted again.
--
-- Time that is owed: the days nobody works, how long each step of a complaint may take in working time, and the clocks
-- that run. A clock's instants are worked out when it starts or goes on, so that what is due is read off an index; it is
-- stopped and never deleted, and the stage it reached stays: an overdue record never clears.

create table grant_known (
    role varchar(40) not null,
    permission varchar(80) not null,
    primary key (role, permission)
);
insert into grant_known (role, permission) select role, permission from role_grant;

create table holiday (
    number varchar(40) primary key,
    on_day date not null unique,
    label varchar(300) not null,
    source varchar(300) not null
);

create table working_day (
    weekday bigint primary key,
    number varchar(40) not null,
    opens varchar(5) not null,
    closes varchar(5) not null
);

create table department_head (
    side varchar(10) primary key,
    login varchar(40) not null
);

create table clock (
    number varchar(40) not null,
    kind varchar(20) not null,
    round bigint not null,
    side varchar(10) not null,
    owner varchar(40),
    state varchar(10) not null,
    started_at timestamp(6) with time zone not null,
    budget bigint not null,
    spent bigint not null,
    running_from timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    next_at timestamp(6) with time zone,
    stage bigint not null,
    stopped_at timestamp(6) with time zone,
    primary key (number, kind, round)
);
create index clock_next on clock (next_at, number, kind, round);
create index clock_due on clock (state, due_at, number, kind, round);

create table escalation (
    id varchar(80) primary key,
    number varchar(40) not null,
    kind varchar(20) not null,
    stage bigint not null,
    login varchar(40),
    raised_at timestamp(6) with time zone not null
);
create index escalation_at on escalation (raised_at, id);
create index escalation_login on escalation (login, raised_at, id);
create index escalation_number on escalation (number, raised_at, id);

alter table setting rename column minutes to amount;
alter table setting add column unit varchar(20) default 'minutes' not null;

load holiday from 013-holidays.csv;
load working_day from 013-working-days.csv;
load setting from 013-settings.csv;
