package kontor.registry;

import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// Who is at the head of each side of the house.
final class HeadSql {

    private HeadSql() {}

    static final View HEADS = View.named("heads", CalendarRoom.CLOCKS, Side.BOTH)
            .from("from department_head h where true")
            .columns(
                    Column.of("number", Login.class, "h.login", 20).always(),
                    Column.of("side", Side.class, "h.side", 12).always())
            .orders(View.Order.by("side", Side.class, "h.side"))
            .done();

    static Optional<Login> head(Tx tx, Side side) {
        return Sql.of(tx)
                .query("select login from department_head where side = :side")
                .bind("side", side)
                .first(found -> found.get("login", Login.class));
    }

    static void name(Tx tx, Side side, Login login) {
        var named = Sql.of(tx)
                .update("update department_head set login = :login where side = :side")
                .bind("side", side)
                .bind("login", login)
                .run();
        if (named == 0)
            Sql.of(tx)
                    .update("insert into department_head (side, login) values (:side, :login)")
                    .bind("side", side)
                    .bind("login", login)
                    .run();
    }
}
