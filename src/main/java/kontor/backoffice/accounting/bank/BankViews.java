package kontor.backoffice.accounting.bank;

import java.time.Instant;
import java.time.LocalDate;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.BankRuleNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of the bank.
final class BankViews {

    private BankViews() {}

    static final View LINES = View.named("bank-lines", BankRoom.READ, Side.OFFICE)
            .from("from bank_line l where true")
            .columns(
                    Column.of("number", BankLineNumber.class, "l.number", 9).always(),
                    Column.of("state", LineState.class, "l.state", 10),
                    Column.of("date", LocalDate.class, "l.booked_on", 11).always(),
                    Column.of("amount", Money.class, "l.amount", 12).wide(),
                    Column.of("rest", Money.class, "l.rest", 12).always(),
                    Column.text("party", "l.party", 18).always(),
                    Column.of("proposal", ProposalKind.class, "l.proposal", 9),
                    Column.text("target", "l.target", 8).always(),
                    Column.of("why", Why.class, "l.why", 16).wide(),
                    Column.text("vat-code", "l.vat_code", 4).wide(),
                    Column.of("kid", Kid.class, "l.kid", 19).wide(),
                    Column.text("words", "l.words", 24).wide(),
                    Column.text("party-account", "l.party_account", 12).wide(),
                    Column.text("reference", "l.reference", 16).data(),
                    Column.text("currency", "l.currency", 4).data(),
                    Column.of("kind", StatementKind.class, "l.kind", 9).data(),
                    Column.of("statement", StatementNumber.class, "l.statement", 8)
                            .data(),
                    Column.of("line", Long.class, "l.line", 4).data(),
                    Column.of("bank-account", BankAccountNumber.class, "l.bank_account", 12)
                            .data(),
                    Column.text("note", "l.note", 20).data())
            .orders(
                    View.Order.by("date", LocalDate.class, "l.booked_on", BankLineNumber.class, "l.number")
                            .within("state"),
                    View.Order.by("statement", StatementNumber.class, "l.statement", Long.class, "l.line"))
            .searched("l.number")
            .done();

    static final View STATEMENTS = View.named("bank-statements", BankRoom.READ, Side.OFFICE)
            .from("from bank_statement s where true")
            .columns(
                    Column.of("number", StatementNumber.class, "s.number", 8).always(),
                    Column.of("kind", StatementKind.class, "s.kind", 10),
                    Column.of("date", LocalDate.class, "s.made_on", 11).always(),
                    Column.of("bank-account", BankAccountNumber.class, "s.bank_account", 13)
                            .always(),
                    Column.text("currency", "s.currency", 4).wide(),
                    Column.of("opening", Money.class, "s.opening", 13).wide(),
                    Column.of("total", Money.class, "s.total", 13),
                    Column.of("closing", Money.class, "s.closing", 13).wide(),
                    Column.of("waiting", Money.class, "s.total - s.matched - s.aside", 13)
                            .always(),
                    Column.of("aside", Money.class, "s.aside", 12).wide(),
                    Column.of("gap", Money.class, "s.opening + s.total - s.closing", 12)
                            .wide(),
                    Column.text("reference", "s.reference", 20).data())
            .orders(
                    View.Order.by("date", LocalDate.class, "s.made_on", StatementNumber.class, "s.number")
                            .downwards(),
                    View.Order.by("bank-account", BankAccountNumber.class, "s.bank_account", String.class, "s.number"))
            .searched("s.number", "s.bank_account")
            .done();

    static final View MATCHES = View.named("bank-matches", BankRoom.READ, Side.OFFICE)
            .from("from bank_match m join bank_line l on l.number = m.line where true")
            .columns(
                    Column.text("number", "m.number", 12).always(),
                    Column.of("line", BankLineNumber.class, "m.line", 9),
                    Column.of("statement", StatementNumber.class, "m.statement", 8)
                            .wide(),
                    Column.of("voucher", VoucherNumber.class, "m.voucher", 10).always(),
                    Column.of("amount", Money.class, "m.amount", 13).always(),
                    Column.of("date", LocalDate.class, "l.booked_on", 11),
                    Column.of("at", Instant.class, "m.at", 20).wide(),
                    Column.text("by", "m.actor", 14).wide())
            .orders(View.Order.by("line", BankLineNumber.class, "m.line", String.class, "m.number"))
            .searched("m.line")
            .done();

    /// Few rows: one a bank account.
    static final View ACCOUNTS = View.named("bank-accounts", BankRoom.READ, Side.OFFICE)
            .from(BankChecks.RECONCILED)
            .columns(
                    Column.of("number", BankAccountNumber.class, "r.number", 13).always(),
                    Column.of("account", AccountNumber.class, "r.account", 7).always(),
                    Column.text("currency", "r.currency", 4).wide(),
                    Column.of("date", LocalDate.class, "r.made_on", 11),
                    Column.of("closing", Money.class, "r.closing", 13).always(),
                    Column.of("ledger", Money.class, "r.ledger", 13).always(),
                    Column.of("waiting", Money.class, "r.waiting", 12),
                    Column.of("outstanding", Money.class, "r.ledger + r.waiting - r.closing", 12)
                            .always())
            .orders(View.Order.by("number", BankAccountNumber.class, "r.number"))
            .done();

    static final View RULES = View.named("bank-rules", BankRoom.READ, Side.OFFICE)
            .from("from bank_rule r where true")
            .columns(
                    Column.of("number", BankRuleNumber.class, "r.number", 8).always(),
                    Column.text("party", "r.party_key", 30).always(),
                    Column.of("inwards", Boolean.class, "r.inwards", 6),
                    Column.of("proposal", ProposalKind.class, "r.proposal", 10).always(),
                    Column.text("target", "r.target", 10).always(),
                    Column.text("vat-code", "r.vat_code", 4),
                    Column.of("times", Long.class, "r.times", 6))
            .orders(View.Order.by("number", Long.class, "r.seq"))
            .searched("r.party_key")
            .done();
}
