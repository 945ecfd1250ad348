package kontor.backoffice.accounting.payables;

import kontor.kernel.Room;

/// What must always hold of what suppliers are owed.
final class PayablesChecks {

    private PayablesChecks() {}

    static void say(Room.Maker room) {
        room.check("payable-account", """
                select 'supplier ' || d.party || ' is owed ' || cast(sum(d.amount) as varchar)
                       || ' øre less in the ledger' as fault
                  from (select p.party, p.amount from posting p join supplier s on s.number = p.party
                         where p.account in (select u.account from account_use u where u.purpose = 'payable')
                         union all
                        select supplier, amount from supplier_open_item) d
                 group by d.party having sum(d.amount) <> 0""")
                .check("supplier-invoices", """
                select 'supplier invoice ' || i.number || ' differs from its lines or from what settled it' as fault
                  from supplier_invoice i
                  left join (select invoice, sum(net) as net from supplier_invoice_line group by invoice) l
                    on l.invoice = i.number
                  left join (select invoice, sum(amount) as amount from supplier_payment group by invoice) p
                    on p.invoice = i.number
                  left join supplier_open_item o on o.invoice = i.number
                 where i.total <> i.net + i.vat + i.rounded or i.net <> coalesce(l.net, 0)
                    or i.settled <> coalesce(p.amount, 0)
                    or i.state in ('posted', 'part-paid', 'paid') and i.total - i.settled <> coalesce(o.amount, 0)
                    or i.state in ('waiting', 'rejected') and (o.invoice is not null or i.voucher is not null)
                    or (i.state = 'paid') <> (i.total = i.settled)""")
                .check("supplier-vouchers", """
                select 'supplier invoice ' || i.number || ' has no voucher of its own' as fault
                  from supplier_invoice i
                  left join voucher v on v.number = i.voucher and v.kind = 'supplier-invoice' and v.source = i.number
                 where i.state in ('posted', 'part-paid', 'paid') and v.number is null""")
                .check("supplier-invoice-numbers", """
                select 'a supplier invoice is missing before number ' || cast(max(seq) + 1 as varchar) as fault
                  from supplier_invoice having max(seq) <> count(*)""")
                .check("payment-proposals", """
                select 'payment proposal ' || p.number || ' differs from its payments' as fault
                  from payment_proposal p
                  left join (select proposal, count(*) as many, sum(amount) as total,
                                    sum(case when state = 'proposed' then 1 else 0 end) as waiting
                               from payment_line where state <> 'dropped' group by proposal) l on l.proposal = p.number
                 where p.lines <> coalesce(l.many, 0) or p.total <> coalesce(l.total, 0)
                    or p.state in ('paid', 'returned', 'cancelled') and coalesce(l.waiting, 0) > 0
                    or p.state = 'sent' and coalesce(l.waiting, 0) = 0""");
    }
}
