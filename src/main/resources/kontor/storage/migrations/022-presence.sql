-- Who has which record open at which server, so that two people at one record know of each other also where several
-- servers work on one database. No part of the books: each server writes what is open at its own consoles, again every
-- few seconds, and what has not been written again for a while is of a server that is gone. On H2 there is one process,
-- and the table stays empty.

create table desk_presence (
    server varchar(40) not null,
    record varchar(200) not null,
    who varchar(200) not null,
    seen_at timestamp(6) with time zone not null,
    primary key (server, record, who)
);
