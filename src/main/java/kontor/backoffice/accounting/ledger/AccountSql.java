package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                    Column.of("money", Boolean.class, "a.money", 6).wide(),
                    Column.text("grouping", "a.group_code", 10).wide())
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

    /// What an account is to value added tax, by its number; only those that are something to it.
    public static Map<AccountNumber, VatRole> vatRoles(Tx tx) {
        var roles = new TreeMap<AccountNumber, VatRole>(Comparator.comparing(AccountNumber::value));
        Sql.of(tx)
                .query("select number, vat_role from account where vat_role is not null")
                .each(found ->
                        roles.put(found.get("number", AccountNumber.class), found.get("vat_role", VatRole.class)));
        return roles;
    }

    /// Whether an account is of income or cost, and not of the balance sheet: classes 3 to 9.
    public static boolean isResult(AccountNumber account) {
        return account.value().charAt(0) >= '3';
    }

    /// Whether an account of the result is one of income.
    public static boolean isIncome(Tx tx, AccountNumber account) {
        return Sql.of(tx)
                .query("select kind from account where number = :number")
                .bind("number", account)
                .first(found -> found.get("kind", AccountKind.class) == AccountKind.INCOME)
                .orElse(false);
    }

    /// Whether there is such an account.
    public static boolean exists(Tx tx, AccountNumber account) {
        return Sql.of(tx)
                .query("select number from account where number = :number")
                .bind("number", account)
                .first(found -> true)
                .orElse(false);
    }

    /// Whether money comes in on an account: a bank account or a cash box.
    public static boolean takesMoney(Tx tx, AccountNumber account) {
        return Sql.of(tx)
                .query("select money from account where number = :number")
                .bind("number", account)
                .first(found -> found.get("money", Boolean.class))
                .orElse(false);
    }

    /// The accounts that a rule of posting names, on whatever day, and that nothing can stand in for: where a chart has
    /// none for scrap, freight or hours, these are costs of goods; what is done once a month, a term or a year says
    /// which it lacks.
    static List<AccountNumber> postedTo(Tx tx) {
        return Sql.of(tx).query("""
                        select account as number from account_use where purpose not in
                                ('scrap', 'freight', 'hours', 'vat-settlement', 'result-forward', 'result-transferred',
                                 'payable', 'reminder-fee', 'late-interest', 'bad-debt', 'asset-sale', 'asset-gain', 'asset-loss',
                                 'pay', 'tax-withheld', 'net-pay', 'employer-tax', 'employer-tax-owed',
                                 'holiday-pay', 'holiday-pay-owed', 'holiday-tax', 'holiday-tax-owed',
                                 'goods-bought', 'received-not-invoiced', 'cash-difference',
                                 'materials-used', 'work-in-progress', 'work-change', 'own-goods')
                         union select sales_account from vat_rate where sales_account is not null
                         union select vat_account from vat_rate where vat_account is not null
                         order by 1""").list(found -> found.get("number", AccountNumber.class));
    }

    /// Makes these all the accounts there are. One that was there keeps what its balance means.
    static void replace(Tx tx, List<ChartAccount> accounts) {
        var gone = new HashSet<AccountNumber>();
        Sql.of(tx)
                .query("select number from account")
                .each(found -> gone.add(found.get("number", AccountNumber.class)));
        for (var account : accounts) {
            if (gone.remove(account.account())) rename(tx, account);
            else add(tx, account);
        }
        gone.stream().sorted(Comparator.comparing(AccountNumber::value)).forEach(number -> remove(tx, number));
    }

    private static void remove(Tx tx, AccountNumber number) {
        Sql.of(tx).update("""
                        delete from account_use where account = :account
                           and purpose in ('vat-settlement', 'result-forward', 'result-transferred', 'payable',
                                           'reminder-fee', 'late-interest', 'bad-debt',
                                           'asset-sale', 'asset-gain', 'asset-loss', 'received-not-invoiced', 'cash-difference',
                                           'materials-used', 'work-in-progress', 'work-change', 'own-goods')""").bind("account", number).run();
        Sql.of(tx).update("""
                        update account_use
                           set account = (select u.account from account_use u where u.purpose = 'cost-of-goods'
                                           order by u.valid_from limit 1)
                         where account = :number""").bind("number", number).run();
        Sql.of(tx)
                .update("delete from account where number = :number")
                .bind("number", number)
                .run();
    }

    static void rename(Tx tx, ChartAccount account) {
        Sql.of(tx)
                .update("update account set label = :label, group_code = :grouping where number = :number")
                .bind("label", account.label())
                .bind("grouping", account.grouping())
                .bind("number", account.account())
                .run();
    }

    static void add(Tx tx, ChartAccount account) {
        Sql.of(tx)
                .update("""
                        insert into account (number, label, kind, money, group_code, vat_role)
                        values (:number, :label, :kind, :money, :grouping, :role)""")
                .bind("number", account.account())
                .bind("label", account.label())
                .bind("kind", account.kind())
                .bind("money", account.money())
                .bind("grouping", account.grouping())
                .bind("role", account.vatRole())
                .run();
    }
}
