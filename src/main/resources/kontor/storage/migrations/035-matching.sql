-- What suppliers invoice is held against what was ordered and what has come. A match keeps what an invoice says of a
-- purchase order, line by line, beside the ordered prices; it is taken at once where nothing differs, and waits for a second
-- person where something does. `matched` on an order's line is what taken matches say of it.
--
-- `receipt_balance` says, entry by entry, what has come and is not invoiced, at ordered prices: a receipt adds, a taken match
-- and a close take away. Its sum on a month's last day is what the month owes for; `receipt_accrual` keeps what was posted.
--
-- A claim is what we want of a supplier for goods that were missing, damaged or faulty, with the complaint it came of.

insert into account_use (purpose, valid_from, account)
select 'goods-bought', '2000-01-01', '4300' where exists (select 1 from account where number = '4300');
insert into account_use (purpose, valid_from, account)
select 'received-not-invoiced', '2000-01-01', '2960' where exists (select 1 from account where number = '2960');

insert into setting (setting, label, amount, least, most, unit)
values ('match-tolerance', 'A supplier invoice may differ from its purchase order by|En leverandørfaktura kan avvike fra innkjøpsordren med', 100, 0, 100000000, 'kroner');
insert into setting (setting, label, amount, least, most, unit)
values ('match-percent', 'and by at most this share of what was ordered|og med høyst denne andelen av det som ble bestilt', 2, 0, 100, 'percent');

alter table purchase_order_line add column matched bigint default 0 not null;
-- What has come and waits for its invoice; nothing of an order that is closed.
alter table purchase_order_line add column unbilled bigint default 0 not null;
update purchase_order_line set unbilled = received
 where purchase in (select number from purchase_order where state in ('part-received', 'received'));
create index purchase_order_line_unbilled on purchase_order_line (unbilled, purchase, line);

-- Which purchase order a supplier's invoice is for: it is approved by its match, and by nothing else.
create table supplier_invoice_order (
    invoice varchar(40) primary key,
    purchase varchar(40) not null
);
create index supplier_invoice_order_purchase on supplier_invoice_order (purchase, invoice);

create table purchase_match (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    reason varchar(20) not null,
    purchase varchar(40) not null,
    supplier varchar(40) not null,
    name varchar(200) not null,
    invoice varchar(40) not null unique,
    their_number varchar(200) not null,
    invoiced_on date not null,
    ordered bigint not null,
    invoiced bigint not null,
    extra bigint not null,
    made_by varchar(200) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200),
    words varchar(10000)
);
create index purchase_match_state on purchase_match (state, seq);
create index purchase_match_purchase on purchase_match (purchase, seq);
create index purchase_match_supplier on purchase_match (supplier, seq);

create table purchase_match_line (
    match_number varchar(40) not null,
    place bigint not null,
    purchase varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    quantity bigint not null,
    price bigint not null,
    ordered_price bigint not null,
    net bigint not null,
    ordered_net bigint not null,
    into_stock bigint not null,
    primary key (match_number, place)
);
create index purchase_match_line_purchase on purchase_match_line (purchase, line, match_number);

-- A receipt that takes another back names it; its quantity and worth are below nothing.
alter table purchase_receipt add column reverses varchar(40);
alter table purchase_receipt add column words varchar(10000);
create index purchase_receipt_reverses on purchase_receipt (reverses, seq);

insert into setting (setting, label, amount, least, most, unit)
values ('over-receipt', 'More than ordered may be received, up to|Det kan tas imot mer enn bestilt, opp til', 10, 0, 100, 'percent');

create table receipt_balance (
    source varchar(40) not null,
    purchase varchar(40) not null,
    line bigint not null,
    on_day date not null,
    amount bigint not null,
    primary key (source, purchase, line)
);
create index receipt_balance_on_day on receipt_balance (on_day, amount);
create index receipt_balance_purchase on receipt_balance (purchase, line, on_day);

insert into receipt_balance (source, purchase, line, on_day, amount)
select r.receipt, r.purchase, r.line, r.received_on, r.worth
  from purchase_receipt r join purchase_order o on o.number = r.purchase
 where o.state in ('part-received', 'received');

create table receipt_accrual (
    number varchar(40) primary key,
    seq bigint not null unique,
    period varchar(7) not null,
    amount bigint not null,
    voucher varchar(40) not null,
    reversal varchar(40) not null,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null
);
create index receipt_accrual_period on receipt_accrual (period, seq);

create table supplier_claim (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    supplier varchar(40),
    name varchar(200),
    fault varchar(20) not null,
    purchase varchar(40),
    receipt varchar(40),
    product varchar(40),
    quantity bigint,
    complaint varchar(40),
    amount bigint not null,
    opened_on date not null,
    sent_on date,
    answered_on date,
    credit_note varchar(40),
    credited bigint not null,
    words varchar(10000) not null,
    answer varchar(10000),
    made_by varchar(200) not null
);
create index supplier_claim_state on supplier_claim (state, seq);
create index supplier_claim_supplier on supplier_claim (supplier, seq);
create index supplier_claim_purchase on supplier_claim (purchase, seq);
create index supplier_claim_complaint on supplier_claim (complaint, seq);
