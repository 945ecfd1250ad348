-- Goods by their lots, goods that may not leave the house, and goods that come back.
--
-- `stock` stays the sum: `lotted` is what of it lies in lots, `held` what is neither reserved, picked nor shipped, and
-- `held_for` the first case that holds any of it. So who has to do with neither reads nothing more than before.
-- `lot_stock` is a lot's part of it, `picked` what of the lot is taken out for open deliveries; `picked_lot` says which
-- lots a delivery took, and after it was shipped who got them. Until now a lot stood on the receipt alone and nobody knew
-- which were shipped: what lies in the house from then lies there without one.

alter table stock add column lotted bigint default 0 not null;
alter table stock add column held bigint default 0 not null;
alter table stock add column held_for varchar(40);

update stock_move set lot = null where lot is not null;

create table lot_stock (
    product varchar(40) not null,
    lot varchar(200) not null,
    on_hand bigint not null,
    picked bigint not null,
    expires_on date,
    first_on date not null,
    primary key (product, lot)
);
create index lot_stock_lot on lot_stock (lot, product);

create table picked_lot (
    delivery varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    lot varchar(200) not null,
    quantity bigint not null,
    primary key (delivery, line, lot)
);
create index picked_lot_lot on picked_lot (product, lot, delivery, line);

alter table receipt add column expires_on date;
create index receipt_lot on receipt (product, lot, seq);

create table stock_hold (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    case_number varchar(40) not null,
    product varchar(40) not null,
    lots varchar not null,
    placed_at timestamp(6) with time zone not null,
    placed_by varchar(200) not null,
    released_at timestamp(6) with time zone,
    released_by varchar(200),
    note varchar
);
create index stock_hold_state on stock_hold (state, seq);
create index stock_hold_case on stock_hold (case_number, seq);
create index stock_hold_product on stock_hold (product, seq);

-- An empty lot holds all of the product. Rows are gone when the hold is.
create table held_lot (
    product varchar(40) not null,
    lot varchar(200) not null,
    hold varchar(40) not null,
    case_number varchar(40) not null,
    primary key (product, lot, hold)
);

-- A return is two rows, one on each side of the hatch, as a complaint is: the desk's follows the office's by events.

create table customer_return (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    order_number varchar(40) not null,
    customer varchar(40) not null,
    complaint varchar(40),
    reason varchar not null,
    requested_at timestamp(6) with time zone not null,
    requested_by varchar(200) not null,
    words varchar,
    credited bigint not null,
    told_at timestamp(6) with time zone,
    told_by varchar(200),
    channel varchar(20),
    reaction varchar(20)
);
create index customer_return_state on customer_return (state, seq);
create index customer_return_order on customer_return (order_number, seq);
create index customer_return_customer on customer_return (customer, seq);
create index customer_return_complaint on customer_return (complaint, seq);

create table customer_return_line (
    number varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    text varchar(200) not null,
    quantity bigint not null,
    received bigint not null,
    primary key (number, line)
);
create index customer_return_line_product on customer_return_line (product, number, line);

create table goods_return (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    order_number varchar(40) not null,
    customer varchar(40) not null,
    complaint varchar(40),
    reason varchar not null,
    requested_on date not null,
    received_on date
);
create index goods_return_state on goods_return (state, seq);
create index goods_return_order on goods_return (order_number, seq);
create index goods_return_customer on goods_return (customer, seq);
create index goods_return_complaint on goods_return (complaint, seq);

create table goods_return_line (
    number varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    wanted bigint not null,
    received bigint not null,
    restocked bigint not null,
    in_repair bigint not null,
    scrapped bigint not null,
    repair_worth bigint not null,
    primary key (number, line)
);
create index goods_return_line_product on goods_return_line (product, number, line);

-- What accounting has to credit; gone when it has.
create table to_credit (
    number varchar(40) primary key,
    order_number varchar(40) not null,
    customer varchar(40) not null,
    complaint varchar(40),
    inspected_on date not null
);

create table to_credit_line (
    number varchar(40) not null,
    line bigint not null,
    quantity bigint not null,
    primary key (number, line)
);

-- `returned` came back; `waived` is never invoiced, because it came back before it was, or because it replaces goods.
alter table sales_order_line add column returned bigint default 0 not null;
alter table sales_order_line add column waived bigint default 0 not null;
alter table sales_order add column complaint varchar(40);
create index sales_order_complaint on sales_order (complaint);
alter table delivery add column complaint varchar(40);
alter table delivery add column delayed_until date;

-- What a complaint costs is the sum of the postings that carry its number.
create index posting_case on posting (case_number, posted_on, id);

-- Scrap; and what a complaint costs in freight and in hours: both have been posted as all freight and all pay are, so the
-- account is debited with the case's number and credited without it.
insert into account (number, label, kind, money)
select '4350', 'Stock differences and scrap|Lagerdifferanser og vrak', 'expense', false
 where not exists (select 1 from account where number = '4350');
insert into account (number, label, kind, money)
select '5000', 'Pay|Lønn', 'expense', false where not exists (select 1 from account where number = '5000');
insert into account (number, label, kind, money)
select '6100', 'Freight out|Frakt på salg', 'expense', false where not exists (select 1 from account where number = '6100');
insert into account_use (purpose, valid_from, account) values ('scrap', '2000-01-01', '4350');
insert into account_use (purpose, valid_from, account) values ('hours', '2000-01-01', '5000');
insert into account_use (purpose, valid_from, account) values ('freight', '2000-01-01', '6100');
