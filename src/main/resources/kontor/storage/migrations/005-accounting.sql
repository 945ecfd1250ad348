-- The books: accounts, periods, vouchers with their postings, value added tax by date, and what customers owe.
-- Postings are only ever added. Balances are summaries folded behind them; `ledger_tail` has one row for each voucher
-- not folded yet, so that two vouchers at once never wait for the same balance.
--
-- The tables that grow have no foreign keys: each would cost a look-up a row and, on H2, an index of its own that the
-- planner takes for the better one. What they name is kept right by the one way into the ledger, and proved by `check`.

create table account (
    number varchar(10) primary key,
    label varchar(300) not null,
    kind varchar(12) not null,
    money boolean not null
);

create table account_use (
    purpose varchar(30) not null,
    valid_from date not null,
    account varchar(10) not null references account (number),
    primary key (purpose, valid_from)
);

create table vat_rate (
    code varchar(4) not null,
    valid_from date not null,
    valid_to date,
    direction varchar(4) not null,
    rate bigint not null,
    in_return boolean not null,
    sales_account varchar(10) references account (number),
    vat_account varchar(10) references account (number),
    label varchar(300) not null,
    source varchar(300) not null,
    primary key (code, valid_from)
);

create table period (
    number varchar(7) primary key,
    first_day date not null,
    last_day date not null,
    state varchar(10) not null
);

create table period_log (
    id uuid primary key,
    period varchar(7) not null references period (number),
    at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    state varchar(10) not null,
    note varchar
);
create index period_log_period on period_log (period, at);

create table voucher (
    number varchar(40) primary key,
    series varchar(40) not null,
    serial bigint not null,
    kind varchar(20) not null,
    posted_on date not null,
    period varchar(7) not null,
    text varchar(200) not null,
    source varchar(40) not null,
    posted_at timestamp(6) with time zone not null,
    actor varchar(200) not null
);
create unique index voucher_serial on voucher (series, serial);
create index voucher_posted_on on voucher (posted_on, number);
create index voucher_source on voucher (source);

create table posting (
    id varchar(50) primary key,
    voucher varchar(40) not null,
    line bigint not null,
    account varchar(10) not null,
    posted_on date not null,
    amount bigint not null,
    vat_code varchar(4),
    party varchar(40),
    case_number varchar(40)
);
create index posting_posted_on on posting (posted_on, id);
create index posting_voucher on posting (voucher, line);
create index posting_account on posting (account, posted_on, id);
create index posting_party on posting (party, posted_on, id);

create table ledger_summary (
    account varchar(10) not null,
    period varchar(7) not null,
    debit bigint not null,
    credit bigint not null,
    primary key (account, period)
);

create table ledger_tail (
    voucher varchar(40) primary key,
    period varchar(7) not null
);

create table kid_rule (
    valid_from date primary key,
    method varchar(10) not null
);

create table to_invoice (
    number varchar(40) primary key,
    order_number varchar(40) not null,
    delivery varchar(40),
    customer varchar(40) not null,
    shipped_on date not null
);
create index to_invoice_order on to_invoice (order_number);
create index to_invoice_shipped on to_invoice (shipped_on, number);

create table to_invoice_line (
    number varchar(40) not null,
    line bigint not null,
    quantity bigint not null,
    primary key (number, line)
);

create table invoice (
    number varchar(40) primary key,
    kind varchar(12) not null,
    state varchar(12) not null,
    customer varchar(40) not null,
    name varchar(200) not null,
    order_number varchar(40) not null,
    delivery varchar(40),
    credits varchar(40),
    reference varchar(200),
    issued_on date not null,
    delivered_on date not null,
    due_on date not null,
    kid varchar(25),
    net bigint not null,
    vat bigint not null,
    total bigint not null,
    paid bigint not null,
    credited bigint not null,
    rounded bigint not null
);
create index invoice_issued on invoice (issued_on, number);
create index invoice_customer on invoice (customer, issued_on, number);
create index invoice_state on invoice (state, issued_on, number);
create index invoice_order on invoice (order_number);
create index invoice_delivery on invoice (delivery);
create index invoice_credits on invoice (credits);
create unique index invoice_kid on invoice (kid);

create table invoice_line (
    invoice varchar(40) not null,
    line bigint not null,
    order_line bigint not null,
    product varchar(40) not null,
    text varchar(200) not null,
    quantity bigint not null,
    price bigint not null,
    discount bigint not null,
    vat_code varchar(4) not null,
    net bigint not null,
    credited_quantity bigint not null,
    credited_net bigint not null,
    primary key (invoice, line)
);
create index invoice_line_product on invoice_line (product);

create table invoice_vat (
    invoice varchar(40) not null,
    vat_code varchar(4) not null,
    rate bigint not null,
    net bigint not null,
    vat bigint not null,
    primary key (invoice, vat_code)
);

create table open_item (
    invoice varchar(40) primary key,
    customer varchar(40) not null,
    due_on date not null,
    amount bigint not null
);
create index open_item_customer on open_item (customer, invoice);
create index open_item_due on open_item (due_on, invoice);

create table payment (
    number varchar(40) primary key,
    kind varchar(12) not null,
    customer varchar(40) not null,
    invoice varchar(40),
    paid_on date not null,
    account varchar(10),
    amount bigint not null,
    settled bigint not null,
    advance bigint not null
);
create index payment_paid_on on payment (paid_on, number);
create index payment_invoice on payment (invoice);
create index payment_customer on payment (customer, paid_on, number);

create table advance (
    customer varchar(40) primary key,
    amount bigint not null
);

load account from 005-accounts.csv;
load account_use from 005-account-uses.csv;
load vat_rate from 005-vat-rates.csv;
load kid_rule from 005-kid-rules.csv;
