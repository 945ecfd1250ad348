-- Who may sign in, and what they may: users have roles, roles have rights, and what no role gives is denied.

create table user_account (
    login varchar(40) primary key,
    name varchar(200) not null,
    password varchar(200) not null,
    active boolean not null,
    language varchar(2) not null
);

create table user_role (
    login varchar(40) not null references user_account (login),
    role varchar(40) not null,
    primary key (login, role)
);

create table role_grant (
    role varchar(40) not null,
    permission varchar(80) not null,
    primary key (role, permission)
);
