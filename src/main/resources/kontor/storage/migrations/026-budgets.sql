-- What is planned, account by account and month by month; and sums of departments and projects, kept behind the
-- postings as those of the accounts are, so that a report by dimension never reads postings.
create table budget (
    account varchar(10) not null,
    period varchar(7) not null,
    department varchar(40) not null,
    amount bigint not null,
    primary key (account, period, department)
);

create table dimension_summary (
    dimension varchar(40) not null,
    period varchar(7) not null,
    account varchar(10) not null,
    amount bigint not null,
    primary key (dimension, period, account)
);
insert into dimension_summary (dimension, period, account, amount)
select p.department, v.period, p.account, cast(sum(p.amount) as bigint)
  from posting p
  join voucher v on v.number = p.voucher
  left join ledger_tail t on t.voucher = p.voucher
 where p.department is not null and t.voucher is null
 group by p.department, v.period, p.account;
insert into dimension_summary (dimension, period, account, amount)
select p.project, v.period, p.account, cast(sum(p.amount) as bigint)
  from posting p
  join voucher v on v.number = p.voucher
  left join ledger_tail t on t.voucher = p.voucher
 where p.project is not null and t.voucher is null
 group by p.project, v.period, p.account;
