-- What the company owes and is owed beyond its invoices: suppliers and their invoices, which a second person approves and
-- which are paid by proposals that a second person approves too; and of customers who are late, reminders, late interest,
-- losses and the rounding of cash, by rules with dates and sources.
--
-- A supplier's invoice is registered once (`invoice_key`), posted when it is approved, and open in `supplier_open_item`
-- until it is paid; the account of suppliers is the sum of these. A payment keeps the number of its line, which goes to
-- the bank and comes back with the statement.

insert into account_use (purpose, valid_from, account)
select 'payable', '2000-01-01', '2400' where exists (select 1 from account where number = '2400');
insert into account_use (purpose, valid_from, account)
select 'reminder-fee', '2000-01-01', '3900' where exists (select 1 from account where number = '3900');
insert into account_use (purpose, valid_from, account)
select 'late-interest', '2000-01-01', '8055' where exists (select 1 from account where number = '8055');
insert into account_use (purpose, valid_from, account)
select 'bad-debt', '2000-01-01', '7830' where exists (select 1 from account where number = '7830');

insert into setting (setting, label, amount, least, most, unit)
values ('approve-invoice', 'A second person approves supplier invoices above|Leverandørfakturaer godkjennes av en annen over', 10000, 0, 100000000, 'kroner');
insert into setting (setting, label, amount, least, most, unit)
values ('approve-payments', 'A second person approves payment proposals above|Betalingsforslag godkjennes av en annen over', 0, 0, 100000000, 'kroner');

create table supplier (
    number varchar(40) primary key,
    seq bigint not null unique,
    name varchar(200) not null,
    name_key varchar(400) not null,
    org_number varchar(9),
    email varchar(200),
    phone varchar(200),
    address varchar(200),
    post_code varchar(200),
    city varchar(200),
    country varchar(2) not null,
    account varchar(40),
    payment_days bigint not null,
    cost_account varchar(10),
    vat_code varchar(4),
    reference varchar(200),
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null
);
create unique index supplier_org_number on supplier (org_number);
create index supplier_name on supplier (name_key, seq);
create index supplier_account on supplier (account, number);

create table supplier_invoice (
    number varchar(40) primary key,
    seq bigint not null unique,
    kind varchar(12) not null,
    state varchar(12) not null,
    supplier varchar(40) not null,
    name varchar(200) not null,
    their_number varchar(200) not null,
    invoice_key varchar(600) not null,
    credits varchar(40),
    issued_on date not null,
    due_on date not null,
    posted_on date not null,
    kid varchar(25),
    words varchar(10000),
    net bigint not null,
    vat bigint not null,
    rounded bigint not null,
    total bigint not null,
    settled bigint not null,
    voucher varchar(40),
    registered_at timestamp(6) with time zone not null,
    registered_by varchar(200) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200)
);
create unique index supplier_invoice_once on supplier_invoice (invoice_key);
create index supplier_invoice_issued on supplier_invoice (issued_on, number);
create index supplier_invoice_state on supplier_invoice (state, issued_on, number);
create index supplier_invoice_supplier on supplier_invoice (supplier, issued_on, number);
create index supplier_invoice_kid on supplier_invoice (kid, number);

create table supplier_invoice_line (
    invoice varchar(40) not null,
    line bigint not null,
    account varchar(10) not null,
    text varchar(200),
    net bigint not null,
    vat_code varchar(4),
    department varchar(40),
    project varchar(40),
    primary key (invoice, line)
);

create table supplier_open_item (
    invoice varchar(40) primary key,
    supplier varchar(40) not null,
    due_on date not null,
    amount bigint not null
);
create index supplier_open_due on supplier_open_item (due_on, invoice);
create index supplier_open_supplier on supplier_open_item (supplier, due_on, invoice);
create index supplier_open_amount on supplier_open_item (amount, invoice);

-- One row a voucher and invoice; what came back has the sign turned.
create table supplier_payment (
    number varchar(80) primary key,
    voucher varchar(40) not null,
    kind varchar(12) not null,
    supplier varchar(40) not null,
    invoice varchar(40) not null,
    payment_line varchar(40),
    paid_on date not null,
    account varchar(10),
    amount bigint not null
);
create index supplier_payment_invoice on supplier_payment (invoice, paid_on, number);
create index supplier_payment_supplier on supplier_payment (supplier, paid_on, number);
create index supplier_payment_paid on supplier_payment (paid_on, number);
create index supplier_payment_voucher on supplier_payment (voucher, number);

create table payment_proposal (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    bank_account varchar(40) not null,
    pay_on date not null,
    lines bigint not null,
    total bigint not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null,
    approved_at timestamp(6) with time zone,
    approved_by varchar(200),
    sent_at timestamp(6) with time zone,
    sent_by varchar(200)
);
create index payment_proposal_state on payment_proposal (state, pay_on, number);
create index payment_proposal_pay_on on payment_proposal (pay_on, number);

create table payment_line (
    number varchar(40) primary key,
    proposal varchar(40) not null,
    line bigint not null,
    state varchar(12) not null,
    invoice varchar(40) not null,
    supplier varchar(40) not null,
    name varchar(200) not null,
    account varchar(40) not null,
    country varchar(2) not null,
    kid varchar(25),
    words varchar(200) not null,
    amount bigint not null,
    voucher varchar(40)
);
create unique index payment_line_place on payment_line (proposal, line);
create index payment_line_invoice on payment_line (invoice, number);
create index payment_line_amount on payment_line (state, amount, number);

-- Whether a match at the bank made its voucher: only then does undoing it take the
-- voucher back.
alter table bank_match add column made boolean default false not null;
update bank_match
   set made = true
 where exists (select 1 from voucher v where v.number = bank_match.voucher and v.posted_at = bank_match.at);

-- Of customers who are late.
alter table invoice add column charged bigint default 0 not null;

create table reminder_law (
    number varchar(10) primary key,
    valid_from date not null unique,
    least_days bigint not null,
    most_fee bigint not null,
    most_fees bigint not null,
    source varchar(300) not null
);
load reminder_law from 020-reminder-law.csv;

create table reminder_rule (
    number varchar(20) primary key,
    step bigint not null,
    valid_from date not null,
    days bigint not null,
    fee bigint not null,
    percent bigint not null,
    interest boolean not null,
    source varchar(300) not null
);
create unique index reminder_rule_step on reminder_rule (step, valid_from);
load reminder_rule from 020-reminder-rules.csv;

create table late_interest (
    number varchar(10) primary key,
    valid_from date not null unique,
    rate bigint not null,
    source varchar(300) not null
);
load late_interest from 020-late-interest.csv;

create table reminder_text (
    number varchar(20) primary key,
    step bigint not null,
    language varchar(2) not null,
    words varchar(10000) not null
);
load reminder_text from 020-reminder-texts.csv;

create table cash_rule (
    number varchar(10) primary key,
    valid_from date not null unique,
    step bigint not null,
    method varchar(10) not null,
    source varchar(300) not null
);
insert into cash_rule (number, valid_from, step, method, source)
values ('2012-05-01', '2012-05-01', 100, 'nearest', 'Norges Bank: the 50 øre coin was withdrawn on 1 May 2012');

create table reminder (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    invoice varchar(40) not null,
    customer varchar(40) not null,
    step bigint not null,
    open bigint not null,
    fee bigint not null,
    interest bigint not null,
    interest_to date,
    language varchar(2) not null,
    words varchar(10000) not null,
    prepared_on date not null,
    prepared_by varchar(200) not null,
    told_at timestamp(6) with time zone,
    voucher varchar(40)
);
create index reminder_state on reminder (state, prepared_on, number);
create index reminder_prepared on reminder (prepared_on, number);
create index reminder_invoice on reminder (invoice, step, number);
create index reminder_customer on reminder (customer, number);
