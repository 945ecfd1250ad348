-- What is made of complaints: a product's life step by step, its revisions and trials, ideas, what customers asked for
-- and did not get, decisions with the evidence they were taken on, and who is to be called back.
--
-- The evidence is summed up behind what happens, so that shipping and invoicing write nothing for it. `product_fact` is
-- only ever added to and numbered by `fold`, the place at which Kontor took note of it: what a decision saw is the facts
-- up to its fold, whatever is posted later and however it is dated. `product_month` is the same summed up, and
-- `product_sheet` what the decision sheet shows of a product. `fact_mark` says how far each source has been taken note
-- of, and `fact_seen` which stock moves of the last minutes were: they have no number that follows their commits.

alter table product add column service_part boolean default false not null;

create table product_step (
    number varchar(60) primary key,
    product varchar(40) not null,
    place bigint not null,
    was varchar(20),
    becomes varchar(20) not null,
    at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    note varchar(10000),
    decision varchar(40)
);
create index product_step_product on product_step (product, place);

create table product_revision (
    number varchar(60) primary key,
    product varchar(40) not null,
    place bigint not null,
    letter varchar(10) not null,
    change varchar(10000) not null,
    valid_from date not null,
    complaint varchar(40),
    at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    listing boolean not null,
    listed_to varchar(40) not null,
    lots varchar(10000) not null
);
create index product_revision_product on product_revision (product, place);
create index product_revision_listing on product_revision (listing, number);

create table idea (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    words varchar(10000) not null,
    customer varchar(40),
    product varchar(40),
    complaint varchar(40),
    cause varchar(40),
    proposed_at timestamp(6) with time zone not null,
    proposed_by varchar(200) not null,
    owner varchar(200),
    became varchar(40),
    reason varchar(10000),
    closed_at timestamp(6) with time zone
);
create index idea_state on idea (state, seq);
create index idea_product on idea (product, seq);
create index idea_customer on idea (customer, seq);

create table trial (
    number varchar(40) primary key,
    seq bigint not null unique,
    product varchar(40) not null,
    state varchar(20) not null,
    plan varchar(10000),
    until date,
    result varchar(10000),
    begun_at timestamp(6) with time zone not null,
    begun_by varchar(200) not null,
    reported_at timestamp(6) with time zone,
    reported_by varchar(200)
);
create index trial_state on trial (state, seq);
create index trial_product on trial (product, seq);

create table unmet_demand (
    number varchar(40) primary key,
    seq bigint not null unique,
    product varchar(40),
    words varchar(10000),
    quantity bigint not null,
    customer varchar(40),
    asked_on date not null,
    at timestamp(6) with time zone not null,
    actor varchar(200) not null
);
create index unmet_demand_product on unmet_demand (product, seq);
create index unmet_demand_customer on unmet_demand (customer, seq);

create table call_back (
    number varchar(40) primary key,
    seq bigint not null unique,
    product varchar(40) not null,
    revision varchar(60) not null,
    state varchar(20) not null,
    customer varchar(40),
    complaint varchar(40),
    words varchar(10000),
    listed_at timestamp(6) with time zone not null,
    prepared_at timestamp(6) with time zone,
    prepared_by varchar(200),
    told_at timestamp(6) with time zone,
    told_by varchar(200),
    channel varchar(20),
    reaction varchar(20)
);
create index call_back_state on call_back (state, seq);
create index call_back_product on call_back (product, state, seq);
create index call_back_complaint on call_back (complaint, state, seq);
create index call_back_customer on call_back (customer, seq);
create unique index call_back_once on call_back (revision, customer, complaint);

create table decision (
    number varchar(40) primary key,
    seq bigint not null unique,
    product varchar(40) not null,
    state varchar(20) not null,
    verdict varchar(20) not null,
    words varchar(10000),
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(200) not null,
    review_on date not null,
    fold bigint not null,
    as_of date not null,
    since date not null,
    demand varchar(1000) not null,
    delivered bigint not null,
    returned bigint not null,
    asked bigint not null,
    complaints bigint not null,
    revenue bigint not null,
    goods_cost bigint not null,
    complaint_cost bigint not null,
    margin bigint not null,
    complaint_rate bigint,
    return_rate bigint,
    forecast bigint,
    forecast_error bigint,
    stock_quantity bigint not null,
    stock_at_risk bigint not null
);
create index decision_product on decision (product, seq);
create index decision_state on decision (state, seq);
create index decision_review on decision (state, review_on, number);

create table product_fact (
    product varchar(40) not null,
    fold bigint not null,
    month date not null,
    delivered bigint not null,
    returned bigint not null,
    asked bigint not null,
    complaints bigint not null,
    revenue bigint not null,
    goods_cost bigint not null,
    complaint_cost bigint not null,
    stock_quantity bigint not null,
    stock_value bigint not null,
    primary key (product, fold, month)
);

create table product_month (
    product varchar(40) not null,
    month date not null,
    delivered bigint not null,
    returned bigint not null,
    asked bigint not null,
    complaints bigint not null,
    revenue bigint not null,
    goods_cost bigint not null,
    complaint_cost bigint not null,
    stock_quantity bigint not null,
    stock_value bigint not null,
    primary key (product, month)
);

create table product_sheet (
    product varchar(40) primary key,
    fold bigint not null,
    as_of date not null,
    since date not null,
    demand varchar(1000) not null,
    delivered bigint not null,
    returned bigint not null,
    asked bigint not null,
    complaints bigint not null,
    revenue bigint not null,
    goods_cost bigint not null,
    complaint_cost bigint not null,
    margin bigint not null,
    complaint_rate bigint,
    return_rate bigint,
    forecast bigint,
    forecast_error bigint,
    stock_quantity bigint not null,
    stock_at_risk bigint not null
);
create index product_sheet_since on product_sheet (since, product);
create index product_sheet_margin on product_sheet (margin, product);

create table complained (
    complaint varchar(40) primary key,
    product varchar(40),
    month date not null,
    cost bigint not null
);
create index complained_product on complained (product, complaint);

create table fact_mark (
    source varchar(40) primary key,
    place bigint not null,
    at timestamp(6) with time zone
);

create table fact_seen (
    number varchar(60) primary key,
    at timestamp(6) with time zone not null
);
create index fact_seen_at on fact_seen (at, number);

insert into fact_mark (source, place) values ('fold', 0);
