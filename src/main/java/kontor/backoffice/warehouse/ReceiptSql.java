package kontor.backoffice.warehouse;

import java.util.Optional;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of what came in, as it is read again.
final class ReceiptSql {

    private ReceiptSql() {}

    static Optional<Receipt> find(Tx tx, ReceiptNumber number) {
        return Sql.of(tx).query("""
                        select number, seq, received_on, product, quantity, unit_cost, worth, lot, expires_on
                          from receipt where number = :number""").bind("number", number).first(Receipt.class);
    }
}
