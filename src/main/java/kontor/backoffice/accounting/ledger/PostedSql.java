package kontor.backoffice.accounting.ledger;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Vouchers as they were posted.
final class PostedSql {

    private PostedSql() {}

    /// Locked, so that nobody else takes it back meanwhile.
    static Optional<Ledger.Posted> find(Tx tx, VoucherNumber voucher) {
        return Sql.of(tx)
                .query("select number, kind, posted_on, text from voucher where number = :number for update")
                .bind("number", voucher)
                .first(found -> new Ledger.Posted(
                        voucher,
                        found.get("kind", VoucherKind.class),
                        found.get("posted_on", LocalDate.class),
                        found.text("text"),
                        reversedBy(tx, voucher),
                        Sql.of(tx).query("""
                                        select account, amount, vat_code, vat_note, party, case_number, department,
                                               project, campaign, currency, currency_amount
                                          from posting where voucher = :number order by line""").bind("number", voucher).list(Posting.class)));
    }

    private static Optional<VoucherNumber> reversedBy(Tx tx, VoucherNumber voucher) {
        return Sql.of(tx)
                .query("select number from voucher where reverses = :number")
                .bind("number", voucher)
                .first(found -> found.get("number", VoucherNumber.class));
    }
}
