-- Companies on PostgreSQL run their commands side by side, on any number of servers. An audit row is written in its
-- command's own transaction, under minus its seed, and linked into the chain a moment later: `seed` is what its ids are
-- made of and what a server asks for after a lost connection, `version` and `once_key` are the rest of the record that is
-- hashed. `commit_feed` tells the other servers what a commit changed. What is no part of the books (drafts, wrong
-- guesses, the access trail) stands in tables of its own, so that it follows a user from server to server.
--
-- The keys of persons stand in a table too.
--
-- On H2 the journal's place is the seed, and those tables stay empty.

alter table audit add column seed bigint;
alter table audit add column version bigint;
alter table audit add column once_key varchar(64);
create unique index audit_seed on audit (seed);

create index outbox_lane on outbox (taker, subject, place);
create index outbox_root on outbox (root);

create sequence seed_block;
create sequence event_place;

create table commit_feed (
    seed bigint primary key,
    server varchar(40) not null,
    tables varchar not null,
    words varchar not null
);

create table desk_draft (
    login varchar(200) not null,
    name varchar(200) not null,
    body varchar not null,
    primary key (login, name)
);

create table desk_guess (
    login varchar(200) primary key,
    wrong bigint not null,
    last_at timestamp(6) with time zone not null
);

create table desk_access (
    id uuid primary key,
    at timestamp(6) with time zone not null,
    line varchar not null
);
create index desk_access_at on desk_access (at, id);

create table person_key (
    person varchar(200) not null,
    made_for bigint not null,
    secret varchar(60) not null,
    primary key (person, made_for)
);
