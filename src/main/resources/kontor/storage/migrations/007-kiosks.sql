-- Places where staff sign in with a PIN, and what such a place may show: a side of the house and the roles whose rights
-- it lends. What is not said here it shows to nobody. PINs stand apart from users because few have one. Settings are
-- what the company decides once for all consoles, in minutes.

create table kiosk (
    kiosk varchar(40) primary key,
    state varchar(20) not null,
    place varchar(20) not null,
    side varchar(10) not null,
    lock_after bigint
);

create table kiosk_role (
    kiosk varchar(40) not null references kiosk (kiosk),
    role varchar(40) not null,
    primary key (kiosk, role)
);

create table user_pin (
    login varchar(40) primary key references user_account (login),
    pin varchar(200) not null
);

create table setting (
    setting varchar(40) primary key,
    label varchar(200) not null,
    minutes bigint not null,
    least bigint not null,
    most bigint not null
);

load setting from 007-settings.csv;
