-- Campaigns beside departments and projects, and other currencies: rates by day, and what a posting is in its own currency.
--
-- The ledger stands in kroner, at the rate of the voucher's day; what a posting was agreed in stands beside its amount, so
-- that a sum never mixes units.

alter table posting add column campaign varchar(40);
alter table posting add column currency varchar(3);
alter table posting add column currency_amount bigint;
alter table voucher_plan_line add column campaign varchar(40);
alter table supplier_invoice_line add column campaign varchar(40);

create table currency_rate (
    number varchar(20) primary key,
    currency varchar(3) not null,
    valid_on date not null,
    rate bigint not null,
    source varchar(200) not null
);
create unique index currency_rate_currency on currency_rate (currency, valid_on, number);
create index currency_rate_valid_on on currency_rate (valid_on, number);

-- What stands in brackets in a reminder's text is said only where its amount is more than nothing.
update reminder_text
   set words = replace(words, ' og forsinkelsesrente {interest} kr kommer', '[ og forsinkelsesrente {interest} kr] kommer')
 where step = 1 and language = 'nb';
update reminder_text
   set words = replace(words, ' and late interest of {interest} are added', '[ and late interest of {interest}] will be added')
 where step = 1 and language = 'en';
