-- Those who ask for work: vacancies, applicants and interviews. `erase_on` is the day on which a timer erases whoever has
-- had an answer; what they said stands in columns that are then emptied, and nowhere else.

create table vacancy (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    title varchar(200) not null,
    department varchar(40),
    manager varchar(40),
    wanted bigint not null,
    hired bigint not null,
    opened_on date not null,
    apply_by date not null,
    closed_on date,
    reason varchar
);

create table applicant (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    vacancy varchar(40) not null,
    name varchar(200) not null,
    name_key varchar(400) not null,
    email varchar(200),
    phone varchar(200),
    words varchar,
    received_on date not null,
    decided_on date,
    reason varchar,
    erase_on date,
    allowed boolean default false not null,
    erased_on date,
    employee varchar(40)
);
create index applicant_vacancy on applicant (vacancy, state, seq);
create index applicant_name on applicant (name_key, seq);
create index applicant_erase_on on applicant (erase_on, seq);
create index applicant_employee on applicant (employee);

create table interview (
    number varchar(60) primary key,
    applicant varchar(40) not null,
    place bigint not null,
    held_on date not null,
    held_by varchar(40),
    score bigint,
    words varchar
);
create unique index interview_applicant on interview (applicant, place);
create index interview_held_on on interview (held_on, number);

insert into setting (setting, label, amount, least, most, unit)
values ('applicant-days', 'Days that an application is kept after the answer|Dager en søknad beholdes etter svaret', 90, 1, 730, 'days');
