-- Buying: what suppliers sell us and for how much, requests for quotes, purchase orders and what came of them. Suppliers
-- and their invoices stay where they are, in payables; a purchase order keeps its supplier's name and its products' names
-- as they were when it was made.
--
-- Quantities are ten-thousandths, prices ten-thousandths of a krone, sums øre. A line's `received` is the sum of
-- `purchase_receipt`, and `coming` what its supplier still owes us, kept on the line so that a question costs one row.


insert into setting (setting, label, amount, least, most, unit)
values ('approve-purchase', 'A second person approves purchase orders above|Innkjøpsordrer godkjennes av en annen over', 25000, 0, 100000000, 'kroner');

create table supplier_product (
    number varchar(40) primary key,
    seq bigint not null unique,
    supplier varchar(40) not null,
    product varchar(40) not null,
    their_number varchar(200),
    lead_days bigint not null,
    minimum bigint not null,
    multiple bigint not null,
    preferred boolean not null
);
create unique index supplier_product_pair on supplier_product (product, supplier);
create index supplier_product_supplier on supplier_product (supplier, seq);
create index supplier_product_product on supplier_product (product, seq);

create table supplier_price (
    supplier_product varchar(40) not null,
    valid_from date not null,
    from_quantity bigint not null,
    price bigint not null,
    primary key (supplier_product, valid_from, from_quantity)
);

create table purchase_order (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    supplier varchar(40),
    name varchar(200),
    placed_on date not null,
    ordered_on date,
    net bigint not null,
    reference varchar(200),
    words varchar(10000),
    gathers boolean not null,
    made_by varchar(200) not null,
    approved_by varchar(200),
    reason varchar(10000)
);
create index purchase_order_state on purchase_order (state, seq);
create index purchase_order_supplier on purchase_order (supplier, seq);

create table purchase_order_line (
    purchase varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    text varchar(200) not null,
    their_number varchar(200),
    quantity bigint not null,
    price bigint not null,
    net bigint not null,
    expected_on date,
    received bigint not null,
    coming bigint not null,
    primary key (purchase, line)
);
create index purchase_order_line_product on purchase_order_line (product, purchase, line);
create index purchase_order_line_coming on purchase_order_line (product, coming, expected_on, purchase, line);
create index purchase_order_line_expected on purchase_order_line (coming, expected_on, purchase, line);

create table price_request (
    number varchar(40) primary key,
    seq bigint not null unique,
    purchase varchar(40) not null,
    supplier varchar(40) not null,
    name varchar(200) not null,
    state varchar(20) not null,
    asked_on date not null,
    answer_by date,
    answered_on date,
    valid_until date,
    net bigint,
    complete boolean not null,
    ready_on date,
    words varchar(10000)
);
create index price_request_purchase on price_request (purchase, seq);
create index price_request_supplier on price_request (supplier, seq);
create index price_request_state on price_request (state, seq);

create table price_answer (
    request varchar(40) not null,
    line bigint not null,
    price bigint not null,
    quantity bigint not null,
    expected_on date,
    primary key (request, line)
);

create table purchase_receipt (
    receipt varchar(40) primary key,
    seq bigint not null unique,
    purchase varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    received_on date not null,
    quantity bigint not null,
    worth bigint not null,
    lot varchar(200)
);
create index purchase_receipt_purchase on purchase_receipt (purchase, seq);
create index purchase_receipt_product on purchase_receipt (product, seq);

