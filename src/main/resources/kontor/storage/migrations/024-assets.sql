-- Fixed assets, and what each loses month by month: the plan is worked out when an asset is registered.
create table asset (
    number varchar(40) primary key,
    seq bigint not null unique,
    state varchar(12) not null,
    name varchar(200) not null,
    account varchar(10) not null,
    costs varchar(10) not null,
    acquired_on date not null,
    cost bigint not null,
    residual bigint not null,
    taken_over bigint not null,
    method varchar(20) not null,
    department varchar(40),
    project varchar(40),
    disposed_on date,
    disposal varchar(40)
);

create table asset_plan (
    asset varchar(40) not null,
    period varchar(7) not null,
    amount bigint not null,
    voucher varchar(40),
    primary key (asset, period)
);
create index asset_plan_period on asset_plan (period, asset);
create index asset_plan_voucher on asset_plan (voucher);

insert into account (number, label, kind, money)
select '3800', 'Sale of fixed assets|Salg av driftsmidler', 'income', false
 where not exists (select 1 from account where number = '3800');
insert into account (number, label, kind, money)
select '3880', 'Gain on fixed assets|Gevinst ved avgang av driftsmidler', 'income', false
 where not exists (select 1 from account where number = '3880');
insert into account (number, label, kind, money)
select '7880', 'Loss on fixed assets|Tap ved avgang av driftsmidler', 'expense', false
 where not exists (select 1 from account where number = '7880');
insert into account_use (purpose, valid_from, account) values ('asset-sale', '2000-01-01', '3800');
insert into account_use (purpose, valid_from, account) values ('asset-gain', '2000-01-01', '3880');
insert into account_use (purpose, valid_from, account) values ('asset-loss', '2000-01-01', '7880');
