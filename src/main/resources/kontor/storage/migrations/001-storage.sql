-- What the house itself needs before any room: the picture of the journal, number series, keys of submissions that may
-- come twice, and events on their way across the hatch.

create table migration (
    version bigint primary key,
    name varchar(40) not null
);

create table audit (
    seq bigint primary key,
    at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    command varchar(80) not null,
    body varchar not null,
    result varchar(80) not null,
    before varchar(64) not null,
    hash varchar(64) not null
);

create table number_series (
    name varchar(40) primary key,
    first_number bigint not null,
    next_number bigint not null
);

create table once (
    once_key varchar(64) primary key,
    content varchar(64) not null,
    result varchar(80) not null,
    root bigint not null
);

create table outbox (
    event uuid not null,
    taker varchar(80) not null,
    place bigint not null,
    root bigint not null,
    subject varchar(80) not null,
    type varchar(80) not null,
    body varchar not null,
    posted_at timestamp(6) with time zone not null,
    stuck varchar,
    primary key (event, taker)
);
create index outbox_place on outbox (place);

create table inbox (
    event uuid not null,
    taker varchar(80) not null,
    place bigint not null,
    taken_at timestamp(6) with time zone not null,
    primary key (event, taker)
);
