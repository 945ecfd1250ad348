package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The tables of accounts.
public final class AccountSql {

    private AccountSql() {}

    static final View ACCOUNTS = View.named("accounts", LedgerRoom.READ, Side.OFFICE)
            .from("from account a where true")
            .columns(
                    Column.of("number", AccountNumber.class, "a.number", 7).always(),
                    Column.of("name", Label.class, "a.label", 40).always(),
                    Column.of("kind", AccountKind.class, "a.kind", 10),
                    Column.of("money", Boolean.class, "a.money", 6).wide())
            .orders(View.Order.by("number", AccountNumber.class, "a.number"))
            .searched("a.number")
            .done();

    /// The accounts that Kontor itself posts to, on a date.
    public static AccountUses uses(Tx tx, LocalDate on) {
        var uses = new EnumMap<Purpose, AccountNumber>(Purpose.class);
        Sql.of(tx)
                .query("select purpose, account from account_use where valid_from <= :day order by valid_from")
                .bind("day", on)
                .each(found ->
                        uses.put(found.get("purpose", Purpose.class), found.get("account", AccountNumber.class)));
        return new AccountUses(uses);
    }

    /// Whether money comes in on an account: a bank account or a cash box.
    public static boolean takesMoney(Tx tx, AccountNumber account) {
        return Sql.of(tx)
                .query("select money from account where number = :number")
                .bind("number", account)
                .first(found -> found.get("money", Boolean.class))
                .orElse(false);
    }
}
