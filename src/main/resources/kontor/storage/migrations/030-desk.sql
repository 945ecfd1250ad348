-- What customers have consented to: one row a customer, channel and purpose with how it stands now, and for ever each step
-- that led there, so that the company can show when and how a consent was given, and when it was taken back.

create table consent (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40) not null,
    channel varchar(20) not null,
    purpose varchar(20) not null,
    state varchar(20) not null,
    how varchar not null,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null,
    steps bigint not null
);
create unique index consent_once on consent (customer, channel, purpose);
create index consent_customer on consent (customer, seq);
create index consent_state on consent (state, seq);
create index consent_reach on consent (channel, purpose, state, customer);

create table consent_step (
    consent varchar(40) not null,
    place bigint not null,
    state varchar(20) not null,
    how varchar not null,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null,
    primary key (consent, place)
);
