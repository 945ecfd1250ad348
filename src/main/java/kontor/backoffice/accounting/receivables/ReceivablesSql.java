package kontor.backoffice.accounting.receivables;

import kontor.kernel.Room;

/// SQL of the views of receivables, and what must always hold of them.
final class ReceivablesSql {

    private ReceivablesSql() {}

    static final String OPEN = "i.total + i.charged - i.paid - i.credited - i.rounded";

    /// How late an item is on the company's day.
    static final String AGE = """
            case when o.due_on >= {today} then 'not-due'
                 when o.due_on >= {today} - 30 then 'days-1-30'
                 when o.due_on >= {today} - 60 then 'days-31-60'
                 when o.due_on >= {today} - 90 then 'days-61-90'
                 else 'older' end""";

    /// Over open items only, of which there are few.
    static final String BALANCES = """
            from (select o.customer, sum(o.amount) as open_amount,
                         sum(case when o.due_on >= {today} then o.amount else 0 end) as not_due,
                         sum(case when o.due_on < {today} and o.due_on >= {today} - 30
                                  then o.amount else 0 end) as days_30,
                         sum(case when o.due_on < {today} - 30 and o.due_on >= {today} - 60
                                  then o.amount else 0 end) as days_60,
                         sum(case when o.due_on < {today} - 60 and o.due_on >= {today} - 90
                                  then o.amount else 0 end) as days_90,
                         sum(case when o.due_on < {today} - 90 then o.amount else 0 end) as older,
                         sum(o.advance) as advance
                    from (select customer, due_on, amount, cast(0 as bigint) as advance from open_item
                           union all
                          select customer, {today}, 0, amount from advance where amount <> 0) o
                   group by o.customer) b
            left join customer c on c.number = b.customer where true""";

    /// An invoice agrees with its lines, its VAT, and what settled it.
    static void checks(Room.Maker room) {
        room.check("invoice-totals", """
                select 'invoice ' || i.number || ' differs from its lines or its VAT' as fault
                  from invoice i
                  left join (select invoice, sum(net) as net from invoice_line group by invoice) l on l.invoice = i.number
                  left join (select invoice, sum(net) as net, sum(vat) as vat from invoice_vat group by invoice) v
                    on v.invoice = i.number
                 where i.total <> i.net + i.vat or i.net <> coalesce(l.net, 0) or i.net <> coalesce(v.net, 0)
                    or i.vat <> coalesce(v.vat, 0)""").check("invoice-vat-once", """
                select 'invoice ' || v.invoice || ' has wrong VAT under code ' || v.vat_code as fault
                  from invoice_vat v
                 where v.vat <> case when v.net < 0 then -floor((-v.net * v.rate + 5000) / 10000)
                                     else floor((v.net * v.rate + 5000) / 10000) end
                    or v.net <> (select sum(l.net) from invoice_line l
                                  where l.invoice = v.invoice and l.vat_code = v.vat_code)""").check("invoice-open", """
                select 'invoice ' || i.number || ' is open by the wrong amount' as fault
                  from invoice i
                  left join open_item o on o.invoice = i.number
                  left join (select invoice, sum(settled) as settled from payment group by invoice) p
                    on p.invoice = i.number
                 where i.total + i.charged - i.paid - i.credited - i.rounded <> coalesce(o.amount, 0)
                    or i.kind = 'invoice' and i.paid <> coalesce(p.settled, 0)
                    or i.state in ('posted', 'part-paid') and o.invoice is null
                    or i.state in ('paid', 'credited') and o.invoice is not null""");
    }

    /// What customers owe is in the ledger, and nothing was settled that was not there.
    static void settled(Room.Maker room) {
        room.check("receivable-account", """
                select 'customer ' || party || ' owes ' || cast(sum(amount) as varchar) || ' øre more in the ledger' as fault
                  from (select p.party, p.amount from posting p
                         where p.account in (select u.account from account_use u where u.purpose = 'receivable')
                         union all
                        select customer, -amount from open_item) d
                 group by party having sum(amount) <> 0""")
                .check("advance-account", """
                select 'customer ' || party || ' has ' || cast(sum(amount) as varchar) || ' øre less in the ledger' as fault
                  from (select p.party, p.amount from posting p
                         where p.account in (select u.account from account_use u where u.purpose = 'advance')
                         union all
                        select customer, amount from advance) d
                 group by party having sum(amount) <> 0""")
                .check("invoice-credited", """
                select 'invoice ' || l.invoice || ' line ' || cast(l.line as varchar) || ' is credited beyond itself' as fault
                  from invoice_line l join invoice i on i.number = l.invoice and i.kind = 'invoice'
                  left join (select n.credits, k.order_line, sum(k.net) as net, sum(k.quantity) as quantity
                               from invoice n join invoice_line k on k.invoice = n.number
                              where n.kind = 'credit-note' group by n.credits, k.order_line) c
                    on c.credits = l.invoice and c.order_line = l.order_line
                 where l.credited_net > l.net or l.credited_quantity > l.quantity
                    or l.credited_net <> -coalesce(c.net, 0) or l.credited_quantity <> -coalesce(c.quantity, 0)""")
                .check("invoice-vouchers", """
                select 'invoice ' || i.number || ' has no voucher of its own' as fault
                  from invoice i left join voucher v on v.number = i.number and v.kind = i.kind
                 where v.number is null
                 union all
                select 'voucher ' || v.number || ' has no invoice'
                  from voucher v left join invoice i on i.number = v.number
                 where v.kind in ('invoice', 'credit-note') and i.number is null""");
    }
}
