-- What the bank says: statements, and advices of what a statement tells only as a sum, line by line. A line waits until
-- money is posted for it or a voucher that is there is found to be it; `bank_match` keeps which. What a line is proposed
-- to be stands on the line, so that the queue is read off one index and confirmed as it was seen.
--
-- A line is known by a hash of its account and what the bank says of it (`line_key`): whatever file it comes in again, it
-- is taken once.

create table bank_account (
    number varchar(40) primary key,
    account varchar(10),
    currency varchar(3) not null
);
create unique index bank_account_account on bank_account (account);

create table bank_statement (
    number varchar(40) primary key,
    seq bigint not null unique,
    bank_account varchar(40) not null,
    kind varchar(12) not null,
    currency varchar(3) not null,
    reference varchar(200),
    made_on date not null,
    opening bigint,
    closing bigint,
    total bigint not null,
    matched bigint not null,
    aside bigint not null,
    statement_key varchar(64) not null unique
);
create index bank_statement_account on bank_statement (bank_account, kind, made_on, number);
create index bank_statement_made_on on bank_statement (made_on, number);

create table bank_line (
    number varchar(40) primary key,
    statement varchar(40) not null,
    line bigint not null,
    bank_account varchar(40) not null,
    kind varchar(12) not null,
    booked_on date not null,
    amount bigint not null,
    rest bigint not null,
    currency varchar(3) not null,
    kid varchar(25),
    reference varchar(200),
    party varchar(200),
    party_account varchar(200),
    words varchar(10000),
    state varchar(12) not null,
    proposal varchar(20),
    target varchar(40),
    vat_code varchar(4),
    why varchar(20),
    note varchar(10000),
    line_key varchar(64) not null unique
);
create index bank_line_statement on bank_line (statement, line);
create index bank_line_state on bank_line (state, booked_on, number);
create index bank_line_booked_on on bank_line (booked_on, number);
create index bank_line_amount on bank_line (amount, number);

create table bank_match (
    number varchar(60) primary key,
    line varchar(40) not null,
    statement varchar(40) not null,
    voucher varchar(40) not null,
    amount bigint not null,
    at timestamp(6) with time zone not null,
    actor varchar(200) not null
);
create index bank_match_line on bank_match (line, number);
create index bank_match_statement on bank_match (statement, number);
create index bank_match_voucher on bank_match (voucher, number);

-- What the clerk confirmed, by who paid or was paid.
create table bank_rule (
    number varchar(40) primary key,
    seq bigint not null unique,
    party_key varchar(400) not null,
    inwards boolean not null,
    proposal varchar(20) not null,
    target varchar(40) not null,
    vat_code varchar(4),
    times bigint not null
);
create unique index bank_rule_party on bank_rule (party_key, inwards);

create index open_item_amount on open_item (amount, invoice);
create index posting_bank on posting (account, amount, posted_on, id);
