-- What others want to know of the company on an invoice, in a SAF-T file and in an electronic invoice; to which group of the
-- Tax Administration's business specification an account belongs, by the beginning of its number, the longest that fits;
-- and where customers take electronic invoices that are not found by their Norwegian organisation number.

alter table company add column address varchar(200);
alter table company add column post_code varchar(200);
alter table company add column city varchar(200);
alter table company add column phone varchar(200);
alter table company add column email varchar(200);
alter table company add column contact varchar(200);
alter table company add column registered boolean default true not null;

create table account_group (
    number varchar(10) primary key,
    category varchar(60) not null,
    code varchar(20) not null,
    source varchar(300) not null
);
load account_group from 023-account-groups.csv;

create table customer_endpoint (
    customer varchar(40) primary key,
    scheme varchar(4) not null,
    identifier varchar(50) not null
);
