-- What no two may have, also when two are registered at the same moment on different servers: a look before the writing
-- does not see what has not been committed.

create unique index customer_org_number_once on customer (org_number);
