-- The books: VAT returns term by term, vouchers by hand with what repeats and what is reversed, dimensions beside the
-- case, and the years.
--
-- What a VAT return is made of stands on each posting (`vat_line`: the term, the code and the specification) and is
-- summed up behind the postings like the balances are: a return of ten million postings then reads some hundred rows,
-- and a line of it finds its postings by one index.

-- `output` and `input` hold tax; on `basis` the basis of what is charged on ourselves stands a second time, with the
-- other sign.
alter table account add column vat_role varchar(10);
insert into account (number, label, kind, money)
select '2707', 'Output VAT, reverse charge at home|Utgående mva., snudd avregning', 'liability', false
 where not exists (select 1 from account where number = '2707');
insert into account (number, label, kind, money)
select '4386', 'Reverse charge at home, basis|Snudd avregning, grunnlag', 'expense', false
 where not exists (select 1 from account where number = '4386');
insert into account (number, label, kind, money)
select '4387', 'Reverse charge at home, counter|Snudd avregning, motpost', 'expense', false
 where not exists (select 1 from account where number = '4387');
insert into account (number, label, kind, money)
select '2740', 'VAT to settle|Oppgjør av mva.', 'liability', false
 where not exists (select 1 from account where number = '2740');
update account set vat_role = 'output' where number like '270%';
update account set vat_role = 'input' where number like '271%';
update account set vat_role = 'basis' where number in ('4380', '4382', '4384', '4386', '7786');
insert into account_use (purpose, valid_from, account) values ('vat-settlement', '2000-01-01', '2740');

-- Which lines of the return a code gives, and what is posted where the company charges itself.
alter table vat_rate add column sides varchar(10) default 'none' not null;
alter table vat_rate add column output_account varchar(10);
alter table vat_rate add column basis_account varchar(10);
alter table vat_rate add column counter_account varchar(10);
update vat_rate set sides = 'output' where code in ('3', '31', '32', '33', '5', '51', '52', '6', '82', '84', '85', '87', '89', '92');
update vat_rate set sides = 'input' where code in ('1', '11', '12', '13', '14', '15');
update vat_rate set sides = 'both' where code in ('81', '83', '86', '88', '91');
update vat_rate set output_account = '2705', basis_account = '4380', counter_account = '4381' where code in ('81', '82', '83', '84', '85');
update vat_rate set output_account = '2704', basis_account = '7786', counter_account = '7787' where code in ('86', '87', '88', '89');
update vat_rate set output_account = '2707', basis_account = '4386', counter_account = '4387' where code in ('91', '92');

-- How many months a term has, from the first day of a year on.
create table vat_term_rule (
    valid_from date primary key,
    months bigint not null,
    source varchar(300) not null
);
insert into vat_term_rule (valid_from, months, source) values ('2000-01-01', 2, 'Skatteforvaltningsforskriften § 8-3-1');

create table vat_deadline (
    months bigint not null,
    place bigint not null,
    due_month bigint not null,
    due_day bigint not null,
    years_later bigint not null,
    source varchar(300) not null,
    primary key (months, place)
);
load vat_deadline from 018-vat-deadlines.csv;

alter table posting add column vat_note varchar(20);
alter table posting add column vat_line varchar(40);
alter table posting add column department varchar(40);
alter table posting add column project varchar(40);
update posting
   set vat_line = concat(extract(year from posted_on), '-T',
                         cast(floor((extract(month from posted_on) + 1) / 2) as integer), '/', vat_code)
 where vat_code is not null;
create index posting_vat on posting (vat_line, posted_on, id);

create table vat_summary (
    line varchar(40) not null,
    term varchar(10) not null,
    code varchar(4) not null,
    note varchar(20),
    period varchar(7) not null,
    account varchar(10) not null,
    amount bigint not null,
    primary key (line, period, account)
);
insert into vat_summary (line, term, code, period, account, amount)
select p.vat_line, substring(p.vat_line, 1, 7), p.vat_code, v.period, p.account, cast(sum(p.amount) as bigint)
  from posting p
  join voucher v on v.number = p.voucher
  left join ledger_tail t on t.voucher = p.voucher
 where p.vat_line is not null and t.voucher is null
 group by p.vat_line, p.vat_code, v.period, p.account;

-- What the company says of a line of its return.
create table vat_remark (
    number varchar(60) primary key,
    words varchar not null,
    at timestamp(6) with time zone not null,
    actor varchar(200) not null
);

create table vat_settlement (
    number varchar(40) primary key,
    term varchar(10) not null,
    payable bigint not null,
    rounded bigint not null,
    voucher varchar(40) not null,
    settled_on date not null,
    settled_at timestamp(6) with time zone not null,
    actor varchar(200) not null
);
create index vat_settlement_term on vat_settlement (term, number);

-- A voucher is reversed once.
alter table voucher add column reverses varchar(40);
alter table voucher add column reason varchar;
create unique index voucher_reverses on voucher (reverses);

-- What is reversed by itself on its day; gone when it has been.
create table reversal_due (
    voucher varchar(40) primary key,
    due_on date not null
);
create index reversal_due_on on reversal_due (due_on, voucher);

-- Vouchers not posted: drafts, templates, and what repeats.
create table voucher_plan (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    text varchar(200) not null,
    due_on date,
    months bigint,
    until_day date,
    split_vat boolean not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null
);
create index voucher_plan_state on voucher_plan (state, due_on, number);

create table voucher_plan_line (
    plan varchar(40) not null,
    line bigint not null,
    account varchar(10) not null,
    amount bigint not null,
    vat_code varchar(4),
    vat_note varchar(20),
    party varchar(40),
    case_number varchar(40),
    department varchar(40),
    project varchar(40),
    primary key (plan, line)
);

create table dimension (
    number varchar(40) primary key,
    kind varchar(12) not null,
    label varchar(300) not null,
    open boolean not null
);

-- A year that has been ended, and the voucher that brought its result forward.
create table ended_year (
    number varchar(4) primary key,
    result bigint not null,
    voucher varchar(40) not null,
    ended_at timestamp(6) with time zone not null,
    actor varchar(200) not null
);
insert into account (number, label, kind, money)
select '2080', 'Result brought forward|Overført resultat', 'equity', false
 where not exists (select 1 from account where number = '2080');
insert into account (number, label, kind, money)
select '8960', 'Result transferred|Disponering av resultatet', 'equity', false
 where not exists (select 1 from account where number = '8960');
insert into account_use (purpose, valid_from, account) values ('result-forward', '2000-01-01', '2080');
insert into account_use (purpose, valid_from, account) values ('result-transferred', '2000-01-01', '8960');
