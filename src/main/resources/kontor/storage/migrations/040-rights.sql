-- Who gave a role its rights and who took them, and what settings were before: whoever asks why somebody may do something,
-- or since when a figure holds, finds it. Rights that the program brought have nobody beside them.

alter table role_grant add column granted_by varchar(200);
alter table role_grant add column granted_at timestamp(6) with time zone;

create table role_grant_step (
    number varchar(40) primary key,
    seq bigint not null unique,
    role varchar(40) not null,
    permission varchar(80) not null,
    given boolean not null,
    why varchar,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null
);
create index role_grant_step_role on role_grant_step (role, seq);

create table setting_step (
    number varchar(40) primary key,
    seq bigint not null unique,
    setting varchar(60) not null,
    before_amount bigint not null,
    amount bigint not null,
    why varchar,
    at timestamp(6) with time zone not null,
    by_whom varchar(200) not null
);
create index setting_step_setting on setting_step (setting, seq);
