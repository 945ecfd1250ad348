-- What things are made of.
--
-- A list of parts (bom) is a revision of its own from a day to a day: a change ends the one before it, and nothing that
-- was made loses what it was made of. What never ends has the last day there is, so that every question about a day is one
-- comparison. `own` is what a line takes in the component's own unit, for so many as the list makes. `bom_guard` is held
-- by whoever changes a list: two changes at once could otherwise close a circle that neither sees. `making`
-- says in which unit a product's stock is counted, where that is not pieces.

create table bom_guard (
    number bigint primary key
);
insert into bom_guard (number) values (1);

create table bom (
    number varchar(40) primary key,
    seq bigint not null unique,
    product varchar(40) not null,
    valid_from date not null,
    valid_to date not null,
    makes bigint not null,
    note varchar(10000),
    complaint varchar(40),
    at timestamp(6) with time zone not null,
    actor varchar(200) not null
);
create index bom_product on bom (product, valid_from);

create table bom_line (
    bom varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    component varchar(40) not null,
    quantity bigint not null,
    unit varchar(10) not null,
    own bigint not null,
    scrap bigint not null,
    by_product boolean not null,
    share bigint not null,
    last_line boolean not null,
    primary key (bom, line)
);
create index bom_line_component on bom_line (component, product, bom, line);
create index bom_line_product on bom_line (product, bom, line);

create table making (
    product varchar(40) primary key,
    unit varchar(10) not null
);
