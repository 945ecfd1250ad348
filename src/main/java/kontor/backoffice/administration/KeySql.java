package kontor.backoffice.administration;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.KeyPrint;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of keys.
final class KeySql {

    private KeySql() {}

    /// A key and whose it is.
    record Key(KeyPrint print, Login login, String kind, String label, Instant added) {}

    static final View KEYS = View.named("user-keys", AdministrationRoom.RUN_USERS, Side.OFFICE)
            .from("from user_key k where true")
            .columns(
                    Column.of("number", KeyPrint.class, "k.print", 50).always(),
                    Column.of("user", Login.class, "k.login", 14).always(),
                    Column.text("label", "k.label", 24),
                    Column.text("kind", "k.kind", 20).wide(),
                    Column.of("added", Instant.class, "k.added", 20).wide())
            .orders(View.Order.by("user", Login.class, "k.login", KeyPrint.class, "k.print"))
            .done();

    /// Whose key this is.
    static Optional<Login> holder(Tx tx, KeyPrint print) {
        return Sql.of(tx)
                .query("select login from user_key where print = :print")
                .bind("print", print)
                .first(found -> found.get("login", Login.class));
    }

    static void add(Tx tx, Key key) {
        Sql.of(tx)
                .update("insert into user_key (print, login, kind, label, added)"
                        + " values (:print, :login, :kind, :label, :added)")
                .bindAll(key)
                .run();
    }

    static void remove(Tx tx, KeyPrint print) {
        Sql.of(tx)
                .update("delete from user_key where print = :print")
                .bind("print", print)
                .run();
    }
}
