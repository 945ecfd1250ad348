package kontor.backoffice.purchasing;

/// What must always hold of what is invoiced of purchase orders.
final class MatchChecks {

    private MatchChecks() {}

    static final String AS_MATCHED = """
                select 'purchase ' || l.purchase || ' line ' || l.line as fault from purchase_order_line l
                  join purchase_order o on o.number = l.purchase
                  left join (select n.purchase, n.line, sum(n.quantity) as quantity
                               from purchase_match_line n join purchase_match m on m.number = n.match_number
                              where m.state = 'accepted' group by n.purchase, n.line) s
                    on s.purchase = l.purchase and s.line = l.line
                 where l.matched <> coalesce(s.quantity, 0) or l.matched > l.received
                    or l.unbilled <> case when o.state in ('ordered', 'part-received', 'received', 'matched')
                                          then l.received - l.matched else 0 end""";

    static final String AS_INVOICES = """
                select 'match ' || m.number || ' and its invoice differ' as fault
                  from purchase_match m
                  left join supplier_invoice i on i.number = m.invoice
                  left join (select match_number, sum(net) as net, sum(ordered_net) as ordered
                               from purchase_match_line group by match_number) l on l.match_number = m.number
                 where i.number is null or i.net <> m.invoiced + m.extra
                    or m.invoiced <> coalesce(l.net, 0) or m.ordered <> coalesce(l.ordered, 0)
                    or (m.state = 'waiting') <> (i.state = 'waiting')
                    or (m.state = 'refused') <> (i.state = 'rejected')""";

    static final String UNBILLED = """
                select 'purchase ' || d.purchase || ' line ' || cast(d.line as varchar) || ' lacks '
                       || cast(d.amount as varchar) || ' øre of what is received and not invoiced' as fault
                  from (select l.purchase, l.line, l.unbilled, coalesce(sum(b.amount), 0) as amount
                          from purchase_order_line l
                          left join receipt_balance b on b.purchase = l.purchase and b.line = l.line
                         group by l.purchase, l.line, l.unbilled) d
                 where d.unbilled = 0 and d.amount <> 0""";

    static final String ACCRUALS = """
                select 'accrual ' || a.number || ' differs from its vouchers' as fault
                  from receipt_accrual a
                 where a.amount <> (select coalesce(-sum(p.amount), 0) from posting p where p.voucher = a.voucher
                         and p.account in (select account from account_use where purpose = 'received-not-invoiced'))
                    or a.amount <> (select coalesce(sum(p.amount), 0) from posting p where p.voucher = a.reversal
                         and p.account in (select account from account_use where purpose = 'received-not-invoiced'))
                union all
                select 'period ' || p.number || ' is closed and owes for other goods than it says'
                  from period p
                 where p.state <> 'open' and exists (select 1 from receipt_accrual a where a.period = p.number)
                   and (select coalesce(sum(b.amount), 0) from receipt_balance b where b.on_day <= p.last_day)
                       <> (select coalesce(sum(a.amount), 0) from receipt_accrual a where a.period = p.number)""";
}
