-- Counts of what lies on the shelves, and what was thrown away. A line keeps what the books said when the count began and
-- what they said when it was counted: goods that come or go meanwhile are no difference. `lot` is empty for what lies in
-- none.

create table stock_count (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(20) not null,
    title varchar(200),
    started_at timestamp(6) with time zone not null,
    started_by varchar(200) not null,
    ended_at timestamp(6) with time zone,
    ended_by varchar(200),
    worth bigint
);
create index stock_count_state on stock_count (state, seq);

create table stock_count_line (
    count_number varchar(40) not null,
    line bigint not null,
    product varchar(40) not null,
    lot varchar(200) not null,
    state varchar(20) not null,
    book bigint not null,
    first_counted bigint,
    counted bigint,
    on_shelf bigint,
    difference bigint,
    counted_at timestamp(6) with time zone,
    counted_by varchar(200),
    worth bigint,
    primary key (count_number, line)
);
create unique index stock_count_line_product on stock_count_line (count_number, product, lot);
create index stock_count_line_open on stock_count_line (product, lot, count_number);
create index stock_count_line_state on stock_count_line (state, count_number, line);

create table scrap (
    number varchar(40) primary key,
    seq bigint not null unique,
    scrapped_on date not null,
    product varchar(40) not null,
    lot varchar(200),
    quantity bigint not null,
    worth bigint not null,
    reason varchar not null,
    complaint varchar(40),
    by_whom varchar(200) not null
);
create index scrap_product on scrap (product, seq);
create index scrap_complaint on scrap (complaint, seq);

insert into setting (setting, label, amount, least, most, unit)
values ('count-recount-value', 'Counted again where the difference is worth more than|Telles om igjen når avviket er verdt mer enn', 1000, 0, 1000000, 'kroner');
insert into setting (setting, label, amount, least, most, unit)
values ('count-recount-share', 'Counted again where the difference is more than|Telles om igjen når avviket er mer enn', 10, 0, 100, 'percent');
insert into setting (setting, label, amount, least, most, unit)
values ('count-second-person', 'A second person posts a count whose differences come to more than|En annen person bokfører en telling der avvikene er mer enn', 5000, 0, 10000000, 'kroner');
