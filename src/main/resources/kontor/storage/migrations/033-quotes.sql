-- Prices by agreement, what is sold below the margin floor, quotes, and the pipeline that leads to them. Whether a product
-- has any agreed price stands on the product, so that an order of products without one asks nothing more.

alter table product add column listed boolean default false not null;
alter table product add column floor bigint;

insert into setting (setting, label, amount, least, most, unit)
values ('margin-floor', 'Least margin on what is sold below the usual price; 0 for none|Minste fortjeneste på det som selges under vanlig pris; 0 for ingen', 0, 0, 99, 'percent');
insert into setting (setting, label, amount, least, most, unit)
values ('quote-days', 'Until a quote expires|Til et tilbud utløper', 30, 1, 365, 'days');

create table price_list (
    number varchar(40) primary key,
    seq bigint not null unique,
    name varchar(200) not null,
    name_key varchar(200) not null,
    base varchar(40),
    everyone boolean not null
);

create table price_rule (
    number varchar(40) primary key,
    seq bigint not null unique,
    list varchar(40) not null,
    product varchar(40) not null,
    from_quantity bigint not null,
    from_on date not null,
    to_on date,
    price bigint,
    percentage bigint
);
create unique index price_rule_once on price_rule (product, list, from_quantity, from_on);
create index price_rule_list on price_rule (list, seq);
create index price_rule_product on price_rule (product, seq);

create table customer_price_list (
    customer varchar(40) primary key,
    list varchar(40) not null
);
create index customer_price_list_list on customer_price_list (list, customer);

alter table sales_order_line add column price_rule varchar(40);

create table order_approval (
    order_number varchar(40) primary key,
    state varchar(20) not null,
    why varchar(20) not null,
    margin bigint,
    floor bigint,
    asked_at timestamp(6) with time zone not null,
    asked_by varchar(200) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200),
    reason varchar(200)
);
create index order_approval_state on order_approval (state, asked_at, order_number);

create table quote (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40) not null,
    state varchar(20) not null,
    revision bigint not null,
    reference varchar(200),
    opportunity varchar(40),
    drafted_on date not null,
    net bigint not null,
    vat bigint not null,
    total bigint not null,
    approved boolean not null,
    margin bigint,
    floor bigint,
    sent_on date,
    valid_until date,
    expires_at timestamp(6) with time zone,
    order_number varchar(40),
    lost_reason varchar(20),
    note varchar(200)
);
create index quote_customer on quote (customer, seq);
create index quote_state on quote (state, seq);
create index quote_opportunity on quote (opportunity, seq);
create index quote_expires on quote (expires_at, seq);
create index quote_order on quote (order_number);

create table quote_line (
    quote varchar(40) not null,
    revision bigint not null,
    line bigint not null,
    product varchar(40) not null,
    text varchar(200) not null,
    quantity bigint not null,
    price bigint not null,
    discount bigint not null,
    price_rule varchar(40),
    price_said boolean not null,
    discount_said boolean not null,
    vat_code varchar(4) not null,
    service boolean not null,
    net bigint not null,
    primary key (quote, revision, line)
);
create index quote_line_product on quote_line (product, quote, revision, line);

create table quote_revision (
    quote varchar(40) not null,
    revision bigint not null,
    sent_on date not null,
    valid_until date not null,
    net bigint not null,
    vat bigint not null,
    total bigint not null,
    primary key (quote, revision)
);

create table lead (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    name varchar(200) not null,
    name_key varchar(200) not null,
    email varchar(200),
    phone varchar(200),
    wish varchar(200),
    source varchar(200),
    noted_on date not null,
    customer varchar(40),
    opportunity varchar(40)
);
create index lead_state on lead (state, seq);

create table opportunity (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40) not null,
    state varchar(20) not null,
    stage varchar(20) not null,
    title varchar(200) not null,
    amount bigint not null,
    probability bigint not null,
    next_action varchar(200),
    next_on date,
    reason varchar(20),
    note varchar(200),
    opened_on date not null,
    closed_on date
);
create index opportunity_state on opportunity (state, seq);
create index opportunity_stage on opportunity (state, stage, seq);
create index opportunity_customer on opportunity (customer, seq);
create index opportunity_next on opportunity (next_on, seq);
