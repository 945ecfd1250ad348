-- Who was ever kept without an organisation number may have documents in a person's name: it goes when their data does.
alter table customer add column once_person boolean default false not null;
update customer set once_person = true where org_number is null;
