package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of what the office is asked about orders.
final class ApprovalSql {

    private ApprovalSql() {}

    private static final String COLUMNS =
            "order_number, state, why, margin, floor, asked_at, asked_by, decided_at, decided_by, reason";

    static Optional<Approval> find(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from order_approval where order_number = :order")
                .bind("order", order)
                .first(Approval.class);
    }

    /// In the place of whatever was asked about the order before.
    static void put(Tx tx, Approval approval) {
        drop(tx, approval.orderNumber());
        Sql.of(tx)
                .update("insert into order_approval (" + COLUMNS + """
                        ) values (:orderNumber, :state, :why, :margin, :floor, :askedAt, :askedBy, :decidedAt,
                        :decidedBy, :reason)""")
                .bindAll(approval)
                .run();
    }

    static void drop(Tx tx, OrderNumber order) {
        Sql.of(tx)
                .update("delete from order_approval where order_number = :order")
                .bind("order", order)
                .run();
    }
}
