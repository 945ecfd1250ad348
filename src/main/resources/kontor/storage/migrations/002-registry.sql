-- The company itself, its customers and its products: what both sides of the house know. Names have keys of their own,
-- made by Kontor, so that order and search by beginnings are the same on every engine.

create table company (
    org_number varchar(9) primary key,
    name varchar(200) not null,
    zone varchar(60) not null,
    founded_at timestamp(6) with time zone not null
);

create table customer (
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
    language varchar(2) not null,
    vat_area varchar(10) not null,
    credit_limit bigint,
    blocked boolean not null,
    payment_days bigint not null,
    reference varchar(200),
    registered_at timestamp(6) with time zone not null
);
create index customer_name on customer (name_key, seq);
create index customer_org_number on customer (org_number);
create index customer_reference on customer (reference);

create table product (
    number varchar(40) primary key,
    number_key varchar(80) not null,
    name varchar(200) not null,
    name_key varchar(400) not null,
    price bigint not null,
    vat_code varchar(4) not null,
    kind varchar(10) not null,
    cost bigint not null,
    state varchar(20) not null
);
create index product_name on product (name_key, number);
create index product_number_key on product (number_key);
