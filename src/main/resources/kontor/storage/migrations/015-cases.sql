-- The office's side of a complaint: a row of its own with its own copy of the words, for the desk may mend its wording
-- while a clerk decides. `holder` says whose hands the case is in; `opened_at`, `spent` (microseconds of earlier openings)
-- and `told_at` give its age, which `custody`, one row an interval, must sum to exactly. `todo` names the
-- queue it stands in and `urgency` its place there; `week` is the Monday of the week in which the customer complained.
-- Pictures of a year are read off sums of weeks and months, kept as cases come, are coded and change hands.

create table case_file (
    number varchar(40) primary key,
    seq bigint not null,
    state varchar(20) not null,
    todo varchar(10) not null,
    holder varchar(10) not null,
    customer varchar(40),
    name varchar(200) not null,
    language varchar(2) not null,
    product varchar(40),
    lot varchar(200),
    order_number varchar(40),
    line bigint,
    wish varchar(20) not null,
    words varchar(10000) not null,
    note varchar(10000),
    severity varchar(10),
    safety boolean not null,
    owner varchar(40),
    urgency bigint not null,
    cause varchar(40),
    finding varchar(10000),
    rejected boolean not null,
    answer varchar(10000),
    question varchar(10) not null,
    received_at timestamp(6) with time zone not null,
    week date not null,
    forwarded_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone not null,
    opened_on date not null,
    spent bigint not null,
    reopened bigint not null,
    taken_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    told_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    verify_on date,
    effect varchar(20)
);
create unique index case_file_seq on case_file (seq);
create index case_file_urgency on case_file (urgency, seq);
create index case_file_state on case_file (state, seq);
create index case_file_state_urgency on case_file (state, urgency, seq);
create index case_file_todo on case_file (todo, urgency, seq);
create index case_file_owner on case_file (owner, todo, urgency, seq);
create index case_file_owner_seq on case_file (owner, seq);
create index case_file_product on case_file (product, seq);
create index case_file_lot on case_file (lot, seq);
create index case_file_cause on case_file (cause, seq);
create index case_file_cause_week on case_file (cause, week, seq);
create index case_file_customer on case_file (customer, seq);
create index case_file_order on case_file (order_number, seq);
create index case_file_week on case_file (week, seq);
create index case_file_holder on case_file (holder, opened_on, seq);
create index case_file_verify on case_file (todo, verify_on, seq);

create table custody (
    number varchar(40) not null,
    place bigint not null,
    side varchar(10) not null,
    giver varchar(200) not null,
    taker varchar(200) not null,
    reason varchar(20) not null,
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone,
    side_month varchar(20),
    primary key (number, place)
);
create index custody_from on custody (from_at, number, place);
create index custody_by_month on custody (side_month, from_at, number, place);

create table case_step (
    number varchar(40) not null,
    place bigint not null,
    step varchar(20) not null,
    from_state varchar(20),
    to_state varchar(20) not null,
    at timestamp(6) with time zone not null,
    who varchar(200) not null,
    note varchar(10000),
    primary key (number, place)
);

create table case_action (
    number varchar(40) not null,
    place bigint not null,
    action varchar(20) not null,
    state varchar(10) not null,
    amount bigint,
    product varchar(40),
    quantity bigint,
    note varchar(10000),
    planned_at timestamp(6) with time zone not null,
    planned_by varchar(200) not null,
    document varchar(40),
    done_at timestamp(6) with time zone,
    primary key (number, place)
);
create index case_action_state on case_action (state, action, planned_at, number, place);
create index case_action_at on case_action (planned_at, number, place);

create table cause (
    code varchar(40) primary key,
    parent varchar(40),
    label varchar(300) not null,
    retired boolean not null
);
create index cause_parent on cause (parent, code);

create table answer_template (
    code varchar(40) primary key,
    text_en varchar(10000),
    text_nb varchar(10000)
);

create table cause_week (
    week date not null,
    cause varchar(40) not null,
    cases bigint not null,
    primary key (week, cause)
);

create table custody_month (
    month varchar(7) not null,
    side varchar(10) not null,
    intervals bigint not null,
    micros bigint not null,
    longest bigint not null,
    primary key (month, side)
);

load cause from 015-causes.csv;

load answer_template from 015-templates.csv;

load setting from 015-settings.csv;
