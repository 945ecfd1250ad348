package kontor.backoffice.administration;

import java.util.Optional;
import kontor.kernel.Numbers.Login;
import kontor.kernel.PinHash;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of PINs.
final class PinSql {

    private PinSql() {}

    static Optional<PinHash> find(Tx tx, Login login) {
        return Sql.of(tx)
                .query("select pin from user_pin where login = :login")
                .bind("login", login)
                .first(found -> found.get("pin", PinHash.class));
    }

    static void set(Tx tx, Login login, PinHash pin) {
        Sql.of(tx)
                .update("delete from user_pin where login = :login")
                .bind("login", login)
                .run();
        Sql.of(tx)
                .update("insert into user_pin (login, pin) values (:login, :pin)")
                .bind("login", login)
                .bind("pin", pin)
                .run();
    }
}
