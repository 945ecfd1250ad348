-- The people of the company. The directory (`employee`) is everyone's; what is nobody's business (`employee_private`,
-- terms, tax cards, pay slips) stands in tables of its own, so that no list of the directory can show it by a slip.
--
-- `path` is the way from the top of the organisation, six digits a step: its order is the chart. All that a law or an
-- agreement changes (rules of absence, holiday pay, employer's tax, what a table of tax is worked out from) is dated and
-- says its source. What a payroll run has worked out is kept as it was, whatever becomes of the terms behind it.

create table employee (
    number varchar(40) primary key,
    seq bigint not null unique,
    name varchar(200) not null,
    name_key varchar(400) not null,
    department varchar(40),
    manager varchar(40),
    path varchar(200) not null,
    phone varchar(200),
    email varchar(200),
    login varchar(40),
    language varchar(2) not null,
    started_on date not null,
    left_on date,
    erased_on date
);
create unique index employee_login on employee (login);
create index employee_name on employee (name_key, seq);
create index employee_path on employee (path, seq);
create index employee_manager on employee (manager, seq);

create table employee_private (
    employee varchar(40) primary key,
    national_id varchar(200),
    birth_year bigint,
    bank_account varchar(200),
    address varchar(200),
    post_code varchar(200),
    city varchar(200),
    next_of_kin varchar(200),
    kin_phone varchar(200)
);

create table terms (
    number varchar(60) primary key,
    employee varchar(40) not null,
    valid_from date not null,
    position varchar(200) not null,
    percentage bigint not null,
    pay_kind varchar(10) not null,
    pay bigint not null,
    plan varchar(12) not null
);
create unique index terms_employee on terms (employee, valid_from);

create table tax_card (
    number varchar(60) primary key,
    employee varchar(40) not null,
    valid_from date not null,
    method varchar(12) not null,
    table_number bigint,
    rate bigint
);
create unique index tax_card_employee on tax_card (employee, valid_from);

create table absence_rule (
    kind varchar(20) not null,
    valid_from date not null,
    most_at_once bigint,
    most_times bigint,
    most_days bigint,
    after_months bigint not null,
    paid boolean not null,
    source varchar(300) not null,
    primary key (kind, valid_from)
);
load absence_rule from 029-absence-rules.csv;

create table absence (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    employee varchar(40) not null,
    kind varchar(20) not null,
    first_day date not null,
    last_day date not null,
    days bigint not null,
    note varchar(10000),
    asked_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200),
    reason varchar(10000),
    payroll varchar(40)
);
create index absence_first_day on absence (first_day, number);
create index absence_employee on absence (employee, first_day, number);
create index absence_state on absence (state, first_day, number);
create index absence_away on absence (last_day, number);

create table time_entry (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    employee varchar(40) not null,
    worked_on date not null,
    hours bigint not null,
    order_number varchar(40),
    complaint varchar(40),
    project varchar(40),
    note varchar(10000),
    decided_by varchar(200),
    payroll varchar(40)
);
create index time_entry_payroll on time_entry (payroll, number);
create index time_entry_worked on time_entry (worked_on, number);
create index time_entry_employee on time_entry (employee, worked_on, number);
create index time_entry_state on time_entry (state, worked_on, number);
create index time_entry_order on time_entry (order_number, worked_on, number);
create index time_entry_complaint on time_entry (complaint, worked_on, number);
create index time_entry_project on time_entry (project, worked_on, number);

create table holiday_rule (
    plan varchar(12) not null,
    valid_from date not null,
    days bigint not null,
    rate bigint not null,
    extra_age bigint not null,
    extra_days bigint not null,
    extra_rate bigint not null,
    extra_limit bigint not null,
    source varchar(300) not null,
    primary key (plan, valid_from)
);
load holiday_rule from 029-holiday-rules.csv;

create table base_amount (
    number varchar(40) primary key,
    valid_from date not null unique,
    amount bigint not null,
    source varchar(300) not null
);
load base_amount from 029-base-amounts.csv;

create table employer_tax_rate (
    zone varchar(4) not null,
    valid_from date not null,
    rate bigint not null,
    full_rate bigint not null,
    allowance bigint,
    source varchar(300) not null,
    primary key (zone, valid_from)
);
load employer_tax_rate from 029-employer-tax.csv;

create table employer_zone (
    number varchar(40) primary key,
    valid_from date not null unique,
    zone varchar(4) not null
);
insert into employer_zone (number, valid_from, zone) values ('2000-01-01', '2000-01-01', 'i');

create table tax_rule (
    rule varchar(30) not null,
    tax_year bigint not null,
    amount bigint not null,
    rate bigint not null,
    source varchar(300) not null,
    primary key (rule, tax_year)
);
load tax_rule from 029-tax-rules.csv;

create table supplement (
    number varchar(40) primary key,
    seq bigint not null unique,
    employee varchar(40) not null,
    pay_month varchar(7) not null,
    kind varchar(20) not null,
    text varchar(200) not null,
    amount bigint not null,
    by_whom varchar(200) not null,
    payroll varchar(40)
);
create index supplement_payroll on supplement (payroll, number);
create index supplement_month on supplement (pay_month, number);
create index supplement_employee on supplement (employee, pay_month, number);

create table payroll (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    pay_month varchar(7) not null unique,
    pay_on date not null,
    pays_holiday boolean not null,
    zone varchar(4) not null,
    round bigint not null,
    slips bigint not null,
    gross bigint not null,
    holiday_paid bigint not null,
    tax bigint not null,
    net bigint not null,
    employer_tax bigint not null,
    holiday_pay bigint not null,
    holiday_tax bigint not null,
    tax_due date not null,
    made_by varchar(200) not null,
    calculated_by varchar(200),
    reviewed_by varchar(200),
    posted_by varchar(200),
    voucher varchar(40),
    paid_voucher varchar(40),
    tax_voucher varchar(40),
    employer_voucher varchar(40),
    reported_on date
);
create index payroll_state on payroll (state, pay_month);

create table payslip (
    number varchar(60) primary key,
    payroll varchar(40) not null,
    employee varchar(40) not null,
    pay_month varchar(7) not null,
    department varchar(40),
    gross bigint not null,
    holiday_paid bigint not null,
    tax_base bigint not null,
    tax_method varchar(12) not null,
    tax_table bigint,
    tax_rate bigint,
    tax bigint not null,
    net bigint not null,
    holiday_base bigint not null,
    holiday_rate bigint not null,
    holiday_pay bigint not null,
    holiday_extra bigint not null
);
create unique index payslip_run on payslip (payroll, employee);
create index payslip_employee on payslip (employee, pay_month, number);
create index payslip_month on payslip (pay_month, number);

create table payslip_line (
    payslip varchar(60) not null,
    line bigint not null,
    kind varchar(20) not null,
    text varchar(200),
    quantity bigint,
    price bigint,
    amount bigint not null,
    primary key (payslip, line)
);

insert into setting (setting, label, amount, least, most, unit)
values ('pay-days', 'Working days of a year, by which pay for days is held back|Arbeidsdager i året, som lønn for dager trekkes etter', 260, 200, 366, 'days');

insert into account_use (purpose, valid_from, account)
select 'pay', '2000-01-01', '5000' where exists (select 1 from account where number = '5000');
insert into account_use (purpose, valid_from, account)
select 'tax-withheld', '2000-01-01', '2600' where exists (select 1 from account where number = '2600');
insert into account_use (purpose, valid_from, account)
select 'net-pay', '2000-01-01', '2930' where exists (select 1 from account where number = '2930');
insert into account_use (purpose, valid_from, account)
select 'employer-tax', '2000-01-01', '5400' where exists (select 1 from account where number = '5400');
insert into account_use (purpose, valid_from, account)
select 'employer-tax-owed', '2000-01-01', '2770' where exists (select 1 from account where number = '2770');
insert into account_use (purpose, valid_from, account)
select 'holiday-pay', '2000-01-01', '5092' where exists (select 1 from account where number = '5092');
insert into account_use (purpose, valid_from, account)
select 'holiday-pay-owed', '2000-01-01', '2940' where exists (select 1 from account where number = '2940');
insert into account_use (purpose, valid_from, account)
select 'holiday-tax', '2000-01-01', '5405' where exists (select 1 from account where number = '5405');
insert into account_use (purpose, valid_from, account)
select 'holiday-tax-owed', '2000-01-01', '2781' where exists (select 1 from account where number = '2781');
