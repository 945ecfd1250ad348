package kontor.backoffice.cases;

import java.util.Optional;
import kontor.kernel.Label;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tree of causes.
final class CauseSql {

    private CauseSql() {}

    /// @param parent empty for one of the first level
    record Cause(CauseCode code, Optional<CauseCode> parent, Label label, boolean retired) {}

    /// The cause, locked until the transaction ends.
    static Optional<Cause> lock(Tx tx, CauseCode code) {
        return Sql.of(tx)
                .query("select code, parent, label, retired from cause where code = :code for update")
                .bind("code", code)
                .first(Cause.class);
    }

    static Optional<Cause> find(Tx tx, CauseCode code) {
        return Sql.of(tx)
                .query("select code, parent, label, retired from cause where code = :code")
                .bind("code", code)
                .first(Cause.class);
    }

    static void add(Tx tx, Cause cause) {
        Sql.of(tx)
                .update("insert into cause (code, parent, label, retired) values (:code, :parent, :label, :retired)")
                .bindAll(cause)
                .run();
    }

    static void save(Tx tx, Cause cause) {
        Sql.of(tx)
                .update("update cause set label = :label, retired = :retired where code = :code")
                .bindAll(cause)
                .run();
    }

    /// Whether a cause below it is in use.
    static boolean carries(Tx tx, CauseCode code) {
        return Sql.of(tx)
                .query("select code from cause where parent = :code and retired = false order by parent, code limit 1")
                .bind("code", code)
                .first(found -> found.text("code"))
                .isPresent();
    }
}
