package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of what settled suppliers' invoices.
final class SupplierPaymentSql {

    private SupplierPaymentSql() {}

    static final View PAYMENTS = View.named("supplier-payments", PayablesRoom.READ, Side.OFFICE)
            .from("from supplier_payment p left join supplier s on s.number = p.supplier where true")
            .columns(
                    Column.text("number", "p.number", 14).always(),
                    Column.of("kind", SupplierPaymentKind.class, "p.kind", 10),
                    Column.of("date", LocalDate.class, "p.paid_on", 11).always(),
                    Column.of("invoice", SupplierInvoiceNumber.class, "p.invoice", 9)
                            .always(),
                    Column.of("supplier", SupplierNumber.class, "p.supplier", 8).wide(),
                    Column.text("name", "s.name", 22),
                    Column.of("amount", Money.class, "p.amount", 12).always(),
                    Column.of("voucher", VoucherNumber.class, "p.voucher", 9).wide(),
                    Column.of("account", AccountNumber.class, "p.account", 7).wide(),
                    Column.of("payment-line", PaymentLineNumber.class, "p.payment_line", 9)
                            .data())
            .orders(
                    View.Order.by("date", LocalDate.class, "p.paid_on", String.class, "p.number")
                            .downwards()
                            .within("supplier", "invoice"),
                    View.Order.by("number", String.class, "p.number"))
            .searched("p.number", "p.invoice")
            .done();

    /// What one of them was.
    record Made(
            SupplierInvoiceNumber invoice, SupplierPaymentKind kind, Money amount, Optional<PaymentLineNumber> line) {}

    static void add(Tx tx, SupplierInvoice invoice, Paid paid, VoucherNumber voucher, Optional<AccountNumber> account) {
        Sql.of(tx)
                .update("""
                        insert into supplier_payment (number, voucher, kind, supplier, invoice, payment_line, paid_on,
                                                      account, amount)
                        values (:number, :voucher, :kind, :supplier, :invoice, :line, :on, :account, :amount)""")
                .bind(
                        "number",
                        "%s/%s.%03d".formatted(voucher.value(), invoice.number().value(), many(tx, invoice) + 1))
                .bind("voucher", voucher)
                .bind("kind", paid.kind())
                .bind("supplier", invoice.supplier())
                .bind("invoice", invoice.number())
                .bind("line", paid.line())
                .bind("on", paid.on())
                .bind("account", account)
                .bind("amount", paid.amount())
                .run();
    }

    private static long many(Tx tx, SupplierInvoice invoice) {
        return Sql.of(tx)
                .query("select count(*) as many from supplier_payment where invoice = :invoice")
                .bind("invoice", invoice.number())
                .first(found -> found.whole("many"))
                .orElse(0L);
    }

    /// What a voucher settled; it settles one invoice.
    static Optional<Made> of(Tx tx, VoucherNumber voucher) {
        return Sql.of(tx).query("""
                        select invoice, kind, amount, payment_line as line from supplier_payment
                         where voucher = :voucher order by number limit 1""").bind("voucher", voucher).first(Made.class);
    }
}
