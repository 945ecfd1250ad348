package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Records that a supplier's invoice was paid, or that the money for a credit note came.
///
/// @param amount  so much of it, without a sign; all that is open if left out
/// @param on      the day it was paid; today if left out
/// @param account the money left from; the bank account if left out
public record PaySupplierInvoice(
        SupplierInvoiceNumber invoice, Optional<Money> amount, Optional<LocalDate> on, Optional<AccountNumber> account)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.PAY;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var found = SupplierInvoiceSql.lock(tx, invoice);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("supplier-invoice", invoice));
        var open = found.get().open();
        var day = on.orElseGet(tx::today);
        var from = account.orElseGet(() -> AccountSql.uses(tx, day).of(Purpose.BANK));
        if (!AccountSql.takesMoney(tx, from)) return Outcome.refused(new PayablesRefusal.NoMoneyAccount(from));
        return SupplierMoney.pay(tx, invoice, amount.orElse(open.isNegative() ? open.negated() : open), day, from);
    }
}
