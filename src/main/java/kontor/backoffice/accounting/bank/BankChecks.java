package kontor.backoffice.accounting.bank;

import kontor.kernel.Room;

/// What must always hold of the bank, and how its accounts stand to the ledger.
final class BankChecks {

    private BankChecks() {}

    /// The newest closing balance of each account against its account in the ledger.
    static final String RECONCILED = """
            from (select b.number, b.account, b.currency, n.made_on, n.closing,
                         (select coalesce(sum(m.amount), 0)
                            from (select s.account, s.debit - s.credit as amount from ledger_summary s
                                   union all
                                  select p.account, p.amount from ledger_tail t
                                    join posting p on p.voucher = t.voucher) m
                           where m.account = b.account) as ledger,
                         (select coalesce(sum(s.total - s.matched - s.aside), 0) from bank_statement s
                           where s.bank_account = b.number and s.kind = 'statement') as waiting
                    from bank_account b
                    left join bank_statement n
                      on n.number = (select x.number from bank_statement x
                                      where x.bank_account = b.number and x.kind = 'statement'
                                      order by x.made_on desc, x.seq desc limit 1)) r
            where true""";

    static void say(Room.Maker room) {
        room.check("bank-lines", """
                select 'bank line ' || l.number || ' differs from what it was matched with' as fault
                  from bank_line l
                  left join (select line, sum(amount) as amount from bank_match group by line) m on m.line = l.number
                 where l.amount - l.rest <> coalesce(m.amount, 0)
                    or (l.state = 'matched') <> (l.rest = 0) or (l.state = 'proposed') <> (l.proposal is not null)""").check("bank-statements", """
                select 'bank statement ' || s.number || ' differs from its lines' as fault
                  from bank_statement s
                  left join (select statement, sum(amount) as total, sum(amount - rest) as matched,
                                    sum(case when state = 'set-aside' then rest else 0 end) as aside
                               from bank_line group by statement) l on l.statement = s.number
                 where s.total <> coalesce(l.total, 0) or s.matched <> coalesce(l.matched, 0)
                    or s.aside <> coalesce(l.aside, 0)""").check("bank-ledger", """
                select 'voucher ' || v.voucher || ' has less on the bank account than the bank says' as fault
                  from (select m.voucher, s.kind, b.account, sum(m.amount) as amount
                          from bank_match m join bank_statement s on s.number = m.statement
                          join bank_account b on b.number = s.bank_account
                         group by m.voucher, s.kind, b.account) v
                  left join (select voucher, account, sum(amount) as amount from posting group by voucher, account) p
                    on p.voucher = v.voucher and p.account = v.account
                 where abs(v.amount) > abs(coalesce(p.amount, 0)) or v.amount > 0 and p.amount < 0
                    or v.amount < 0 and p.amount > 0""");
    }
}
