-- What lies in the house, what has been set aside of it, and what left. Moves are only ever added; stock is their sum,
-- kept beside them so that a question costs one row. `worth` is in øre, quantities in ten-thousandths. A reservation is
-- a delivery line's claim on stock while the delivery is open (with an empty delivery until the warehouse has made one);
-- those that wait are found by product, oldest promise first.

create table stock (
    product varchar(40) primary key,
    on_hand bigint not null,
    reserved bigint not null,
    worth bigint not null
);

create table stock_move (
    number varchar(60) primary key,
    at timestamp(6) with time zone not null,
    moved_on date not null,
    product varchar(40) not null,
    kind varchar(20) not null,
    quantity bigint not null,
    worth bigint not null,
    document varchar(40) not null,
    lot varchar(200)
);
create index stock_move_at on stock_move (at, number);
create index stock_move_product on stock_move (product, at, number);
create index stock_move_document on stock_move (document);

create table reservation (
    order_number varchar(40) not null,
    line bigint not null,
    delivery varchar(40) not null,
    product varchar(40) not null,
    wanted bigint not null,
    reserved bigint not null,
    waiting boolean not null,
    promised_at timestamp(6) with time zone not null,
    primary key (order_number, line, delivery)
);
create index reservation_waiting on reservation (product, waiting, promised_at, order_number, line, delivery);
create index reservation_delivery on reservation (delivery, line);

create table delivery (
    number varchar(40) primary key,
    seq bigint not null unique,
    order_number varchar(40) not null,
    customer varchar(40) not null,
    state varchar(20) not null,
    promised_at timestamp(6) with time zone not null,
    made_on date not null,
    shipped_on date
);
create index delivery_order on delivery (order_number, seq);
create index delivery_customer on delivery (customer, seq);
create index delivery_state on delivery (state, seq);

create table delivery_line (
    delivery varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    text varchar(200) not null,
    quantity bigint not null,
    service boolean not null,
    primary key (delivery, line)
);
create index delivery_line_product on delivery_line (product, delivery, line);

create table receipt (
    number varchar(40) primary key,
    seq bigint not null unique,
    received_on date not null,
    product varchar(40) not null,
    quantity bigint not null,
    unit_cost bigint not null,
    worth bigint not null,
    lot varchar(200)
);
create index receipt_product on receipt (product, seq);
