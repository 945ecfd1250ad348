-- What is made here: orders to make something, what they take and bring, the work on them, and what planning proposes.
--
-- `production_order.wip` is what stands in work in progress of an order: materials and work in, finished goods out; it is
-- nothing once the order is done or cancelled. `production_material` is the order's own list of parts, frozen when it was
-- drafted; `production_issue` says which goods of which lots lie in it. A material is claimed in the warehouse's own table
-- of claims under the order's number.

insert into account_use (purpose, valid_from, account)
select 'materials-used', '2000-01-01', '4090' where exists (select 1 from account where number = '4090');
insert into account_use (purpose, valid_from, account)
select 'work-in-progress', '2000-01-01', '1420' where exists (select 1 from account where number = '1420');
insert into account_use (purpose, valid_from, account)
select 'work-change', '2000-01-01', '4190' where exists (select 1 from account where number = '4190');
insert into account_use (purpose, valid_from, account)
select 'own-goods', '2000-01-01', '4290' where exists (select 1 from account where number = '4290');

create table production_order (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    product varchar(40) not null,
    quantity bigint not null,
    made bigint not null,
    scrapped bigint not null,
    requested_on date not null,
    starts_on date,
    due_on date,
    bom varchar(40),
    wip bigint not null,
    materials bigint not null,
    work bigint not null,
    worth bigint not null,
    variance bigint not null,
    made_by varchar(200) not null,
    words varchar(10000),
    reason varchar(10000)
);
create index production_order_state on production_order (state, seq);
create index production_order_product on production_order (product, seq);

create table production_material (
    production varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    quantity bigint not null,
    by_product boolean not null,
    share bigint not null,
    primary key (production, line)
);
create index production_material_product on production_material (product, production, line);

create table production_issue (
    production varchar(40) not null,
    place bigint not null,
    line bigint not null,
    product varchar(40) not null,
    quantity bigint not null,
    worth bigint not null,
    lot varchar(200),
    primary key (production, place)
);
create index production_issue_product on production_issue (product, lot, production);

create table production_made (
    production varchar(40) not null,
    place bigint not null,
    on_day date not null,
    quantity bigint not null,
    scrapped bigint not null,
    reason varchar(10000),
    worth bigint not null,
    lot varchar(200),
    by_whom varchar(200) not null,
    primary key (production, place)
);

create table work_report (
    production varchar(40) not null,
    place bigint not null,
    on_day date not null,
    hours bigint not null,
    rate bigint not null,
    cost bigint not null,
    by_whom varchar(200) not null,
    primary key (production, place)
);

create table planning (
    product varchar(40) primary key,
    lead_days bigint not null,
    min_stock bigint not null,
    lot_min bigint not null,
    lot_max bigint not null,
    lot_multiple bigint not null
);

create table forecast (
    product varchar(40) not null,
    on_day date not null,
    quantity bigint not null,
    primary key (product, on_day)
);

create table proposal (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    kind varchar(10) not null,
    product varchar(40) not null,
    quantity bigint not null,
    starts_on date not null,
    due_on date not null,
    level bigint not null,
    run_on date not null,
    document varchar(40)
);
create index proposal_state on proposal (state, seq);
create index proposal_product on proposal (product, seq);

create table proposal_reason (
    proposal varchar(40) not null,
    place bigint not null,
    kind varchar(20) not null,
    document varchar(40),
    quantity bigint not null,
    on_day date not null,
    primary key (proposal, place)
);
