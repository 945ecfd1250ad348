-- A company may bring its own chart of accounts. Where it says to which group of the authorities' scheme an account
-- belongs, that is kept for what is reported to them.

alter table account add column group_code varchar(40);
