-- Keys by which people and kiosks sign in over SSH. A key is named by its SHA-256 and is bound to one login, so that
-- the trail always says who came. The login is a user's or a kiosk's; the two never have the same.

create table user_key (
    print varchar(60) primary key,
    login varchar(40) not null,
    kind varchar(60) not null,
    label varchar(200) not null,
    added timestamp with time zone not null
);

create index user_key_login on user_key (login);
