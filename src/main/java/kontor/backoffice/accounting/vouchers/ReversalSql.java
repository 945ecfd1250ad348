package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of vouchers that are reversed by themselves.
final class ReversalSql {

    private ReversalSql() {}

    static void due(Tx tx, VoucherNumber voucher, LocalDate on) {
        Sql.of(tx)
                .update("insert into reversal_due (voucher, due_on) values (:voucher, :on)")
                .bind("voucher", voucher)
                .bind("on", on)
                .run();
    }

    /// The day it is due, while it has not been.
    static Optional<LocalDate> find(Tx tx, VoucherNumber voucher) {
        return Sql.of(tx)
                .query("select due_on from reversal_due where voucher = :voucher for update")
                .bind("voucher", voucher)
                .first(found -> found.get("due_on", LocalDate.class));
    }

    static void done(Tx tx, VoucherNumber voucher) {
        Sql.of(tx)
                .update("delete from reversal_due where voucher = :voucher")
                .bind("voucher", voucher)
                .run();
    }
}
