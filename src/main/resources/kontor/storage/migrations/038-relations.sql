-- What the desk knows of a customer beside what is bought: who to speak with, what was said, what is to be done and by
-- when, and the words a customer is grouped by. Who it is and what was said is forgotten with the customer: each contact,
-- call and task has a key of its own, because a firm's people are forgotten one by one.

create table contact (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40) not null,
    name varchar(200) not null,
    role varchar(200),
    email varchar(200),
    phone varchar(200),
    left_on date
);
create index contact_customer on contact (customer, seq);

create table customer_call (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40) not null,
    contact varchar(40),
    way varchar(20) not null,
    words varchar not null,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null
);
create index customer_call_customer on customer_call (customer, seq);

create table customer_task (
    number varchar(40) primary key,
    seq bigint not null unique,
    customer varchar(40),
    state varchar(20) not null,
    title varchar(200) not null,
    owner varchar(40) not null,
    due_on date not null,
    put_off bigint not null,
    made_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    ended_by varchar(200),
    outcome varchar
);
create index customer_task_due on customer_task (state, due_on, seq);
create index customer_task_customer on customer_task (customer, seq);

create table customer_tag (
    customer varchar(40) not null,
    tag varchar(40) not null,
    seq bigint not null unique,
    put_on date not null,
    by_whom varchar(200) not null,
    primary key (customer, tag)
);
create index customer_tag_tag on customer_tag (tag, seq);
