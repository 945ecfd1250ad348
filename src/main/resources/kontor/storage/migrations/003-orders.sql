-- What the desk agreed with customers. An order's number is its key everywhere; `seq` is the same as a figure, to sort
-- by. The indexes are the lists people read: all orders, a customer's, those in a state; and, for the credit check, a
-- customer's orders that are still open. The word "order" belongs to SQL, hence the tables' names.

create table sales_order (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40) not null,
    state varchar(20) not null,
    placed_on date not null,
    reference varchar(200),
    net bigint not null,
    vat bigint not null,
    total bigint not null,
    invoiced bigint not null,
    credited bigint not null,
    open_amount bigint not null
);
create index sales_order_customer on sales_order (customer, seq);
create index sales_order_state on sales_order (state, seq);
create index sales_order_open on sales_order (customer, state);

create table sales_order_line (
    order_number varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    text varchar(200) not null,
    quantity bigint not null,
    price bigint not null,
    discount bigint not null,
    vat_code varchar(4) not null,
    service boolean not null,
    net bigint not null,
    delivered bigint not null,
    invoiced bigint not null,
    credited bigint not null,
    primary key (order_number, line)
);
create index sales_order_line_product on sales_order_line (product, order_number, line);
