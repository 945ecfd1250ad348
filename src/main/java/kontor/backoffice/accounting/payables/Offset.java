package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Tx;

/// A supplier's credit note settles an invoice of the same supplier. Nothing is posted: both stand on the same account
/// under the same party.
final class Offset {

    private Offset() {}

    /// @param amount above nothing, and at most what both have open
    static void use(Tx tx, SupplierInvoice invoice, SupplierInvoice note, Money amount, LocalDate on) {
        var voucher = note.voucher().orElseThrow();
        settle(tx, invoice, new Paid(SupplierPaymentKind.OFFSET, amount, on, Optional.empty()), voucher);
        settle(tx, note, new Paid(SupplierPaymentKind.OFFSET, amount.negated(), on, Optional.empty()), voucher);
    }

    private static void settle(Tx tx, SupplierInvoice invoice, Paid paid, kontor.kernel.Numbers.VoucherNumber voucher) {
        SupplierPaymentSql.add(tx, invoice, paid, voucher, Optional.empty());
        SupplierInvoiceSql.settle(tx, invoice.settling(paid.amount()));
    }
}
