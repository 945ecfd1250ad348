-- The counter: tills, their days from float to count, sales over the counter, sales laid aside; and what was promised. A
-- sale's lines are its order's: here stands only what an order does not know, which till took the money and how it was
-- paid.

create table till (
    number varchar(40) primary key,
    seq bigint not null unique,
    name varchar(200) not null,
    walk_in varchar(40) not null
);

create table till_day (
    number varchar(40) primary key,
    seq bigint not null unique,
    till varchar(40) not null,
    state varchar(12) not null,
    change bigint not null,
    taken bigint not null,
    counted bigint,
    opened_at timestamp with time zone not null,
    opened_by varchar(200) not null,
    counted_at timestamp with time zone,
    counted_by varchar(200),
    closed_at timestamp with time zone,
    voucher varchar(40),
    note varchar
);
create index till_day_till on till_day (till, state);
create index till_day_state on till_day (state, seq);

create table counter_sale (
    number varchar(40) primary key,
    seq bigint not null unique,
    till_day varchar(40) not null,
    order_number varchar(40) not null,
    invoice varchar(40) not null,
    customer varchar(40) not null,
    pay varchar(12) not null,
    total bigint not null,
    card bigint not null,
    cash bigint not null,
    rounding bigint not null,
    change bigint not null,
    sold_at timestamp with time zone not null,
    sold_by varchar(200) not null
);
create unique index counter_sale_order on counter_sale (order_number);
create index counter_sale_day on counter_sale (till_day, seq);
create index counter_sale_customer on counter_sale (customer, seq);

create table parked_sale (
    number varchar(40) primary key,
    seq bigint not null unique,
    till varchar(40) not null,
    name varchar(200) not null,
    customer varchar(40),
    parked_at timestamp with time zone not null,
    parked_by varchar(200) not null
);

create table parked_line (
    parked varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    quantity bigint,
    price bigint,
    discount bigint,
    primary key (parked, line)
);

insert into account (number, label, kind, money)
select '7745', 'Cash differences|Kassedifferanser', 'expense', false where not exists (select 1 from account where number = '7745');
insert into account_use (purpose, valid_from, account)
select 'cash-difference', '2000-01-01', '7745' where exists (select 1 from account where number = '7745');

-- The day that was promised for an order's line, and what it rested on when it was worked out.
create table promise (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    order_number varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    quantity bigint not null,
    left_over bigint not null,
    promised_on date not null,
    basis varchar(20) not null,
    record varchar(40),
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null,
    ended_at timestamp(6) with time zone
);
create index promise_order on promise (order_number, state, seq);
create index promise_state on promise (state, promised_on, seq);
