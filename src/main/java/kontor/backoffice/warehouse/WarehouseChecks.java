package kontor.backoffice.warehouse;

/// What must always hold of the warehouse's tables. Events that are still on their way are no fault.
final class WarehouseChecks {

    private WarehouseChecks() {}

    static final String STOCK_AS_MOVES = """
            select 'product ' || s.product as fault
              from stock s
              left join (select product, sum(quantity) as quantity, sum(worth) as worth
                           from stock_move group by product) m on m.product = s.product
             where s.on_hand <> coalesce(m.quantity, 0) or s.worth <> coalesce(m.worth, 0)
            union all
            select 'move ' || m.number from stock_move m
             where not exists (select 1 from stock s where s.product = m.product)""";

    static final String RESERVED_WITHIN_STOCK = """
            select 'product ' || product as fault from stock
             where reserved < 0 or reserved > on_hand or on_hand < 0 or worth < 0 or (on_hand = 0 and worth <> 0)""";

    static final String RESERVED_AS_CLAIMED = """
            select 'product ' || s.product as fault
              from stock s
              left join (select product, sum(reserved) as reserved from reservation group by product) r
                on r.product = s.product
             where s.reserved <> coalesce(r.reserved, 0)""";

    /// An open delivery claims what it holds, and nothing else claims anything.
    static final String CLAIMS_AS_DELIVERIES = """
            select 'delivery ' || l.delivery || ' line ' || l.line as fault
              from delivery_line l
              join delivery d on d.number = l.delivery
              left join reservation r on r.delivery = l.delivery and r.line = l.line
             where l.service = false
               and coalesce(r.wanted, 0) <> case when d.state in ('shipped', 'cancelled') then 0 else l.quantity end
            union all
            select 'order ' || r.order_number || ' line ' || r.line
              from reservation r
              left join delivery_line l on l.delivery = r.delivery and l.line = r.line
             where l.line is null and r.delivery <> r.order_number
               and not exists (select 1 from outbox e where e.subject = r.order_number)""";

    static final String STATE_AS_CLAIMS = """
            select 'delivery ' || d.number || ' is ' || d.state as fault
              from delivery d
             where d.state in ('waiting', 'reserved', 'picked', 'packed')
               and case when exists (select 1 from reservation r where r.delivery = d.number and r.waiting = true)
                        then 1 else 0 end <> case when d.state = 'waiting' then 1 else 0 end
            union all
            select 'order ' || order_number || ' line ' || line from reservation
             where reserved > wanted or reserved < 0 or waiting <> (reserved < wanted)""";

    static final String RECEIPTS_AS_MOVES = """
            select 'receipt ' || r.number as fault
              from receipt r left join stock_move m on m.number = r.number
             where coalesce(m.quantity, 0) <> r.quantity or coalesce(m.worth, 0) <> r.worth""";

    static final String STOCK_IN_LEDGER = """
            select 'stock is worth ' || cast(s.worth as varchar) || ' øre and the ledger says ' || cast(l.amount as varchar)
                   as fault
              from (select coalesce(sum(worth), 0) as worth from stock) s
             cross join (select coalesce(sum(p.amount), 0) as amount from posting p
                          where p.account in (select u.account from account_use u where u.purpose = 'stock')) l
             where s.worth <> l.amount""";
}
