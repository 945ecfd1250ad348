-- What customers complain of, as the desk keeps it, and everything that waits to be told to a customer. The office has a
-- row of its own for each that was forwarded: the two sides' words cross the hatch, and neither writes the other's. A
-- step is kept for ever. `desk_since` is only filled while the desk itself must do something, and `closes_at` only while
-- a told complaint waits for the customer, so that the queue and the timer read a few rows of many.

create table complaint (
    number varchar(40) primary key,
    seq bigint not null,
    state varchar(20) not null,
    customer varchar(40),
    name varchar(200) not null,
    contact varchar(200),
    language varchar(10) not null,
    wish varchar(20) not null,
    words varchar not null,
    order_number varchar(40),
    line bigint,
    product varchar(40),
    unmatched varchar(300),
    reference varchar(200),
    received_at timestamp(6) with time zone not null,
    received_by varchar(200) not null,
    desk_since timestamp(6) with time zone,
    taken_by varchar(200),
    answer varchar,
    remedies varchar(200),
    remedy varchar(20),
    rejected boolean not null,
    channel varchar(20),
    reaction varchar(20),
    told_at timestamp(6) with time zone,
    closes_at timestamp(6) with time zone,
    question varchar,
    question_put_at timestamp(6) with time zone,
    reopened bigint not null,
    steps bigint not null
);
create index complaint_seq on complaint (seq);
create index complaint_state on complaint (state, seq);
create index complaint_customer on complaint (customer, seq);
create index complaint_order on complaint (order_number, seq);
create index complaint_product on complaint (product, seq);
create index complaint_reaction on complaint (reaction, seq);
create index complaint_reference on complaint (reference);
create index complaint_desk on complaint (desk_since, seq);
create index complaint_desk_state on complaint (state, desk_since, seq);
create index complaint_closes on complaint (closes_at, seq);

create table complaint_step (
    complaint varchar(40) not null,
    place bigint not null,
    step varchar(20) not null,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null,
    from_state varchar(20),
    to_state varchar(20) not null,
    note varchar,
    primary key (complaint, place)
);

create table to_tell (
    number varchar(40) primary key,
    seq bigint not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    subject varchar(40) not null,
    complaint varchar(40),
    customer varchar(40),
    name varchar(200) not null,
    words varchar not null,
    since timestamp(6) with time zone not null,
    told_at timestamp(6) with time zone,
    told_by varchar(200),
    channel varchar(20),
    reaction varchar(20)
);
create index to_tell_seq on to_tell (seq);
create index to_tell_state on to_tell (state, seq);
create index to_tell_kind on to_tell (state, kind, seq);
create index to_tell_subject on to_tell (kind, subject, seq);
create index to_tell_complaint on to_tell (complaint, seq);
create index to_tell_customer on to_tell (customer, seq);
