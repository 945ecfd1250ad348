package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;

/// What comes to an invoice because it is paid late: it is open with it, under the same KID.
public final class Charging {

    private Charging() {}

    /// An invoice that is open.
    ///
    /// @param open   with what was charged before
    /// @param itself without
    public record Owed(
            InvoiceNumber invoice,
            CustomerNumber customer,
            LocalDate dueOn,
            Money open,
            Money itself,
            Optional<Kid> kid) {}

    /// Fees and interest.
    public record Charge(Money fee, Money interest) {
        public Money sum() {
            return fee.plus(interest);
        }
    }

    /// Kept from others until the transaction ends; empty where nothing is open.
    public static Optional<Owed> owed(Tx tx, InvoiceNumber number) {
        return InvoiceSql.lock(tx, number)
                .filter(invoice ->
                        invoice.kind() == InvoiceKind.INVOICE && invoice.state().open())
                .map(invoice -> new Owed(
                        number,
                        invoice.customer(),
                        invoice.dueOn(),
                        invoice.open(),
                        invoice.openItself(),
                        invoice.kid()));
    }

    /// Posts what is charged.
    ///
    /// @param source the reminder that told it
    public static Outcome<VoucherNumber> charge(
            Tx tx, InvoiceNumber number, Charge charge, RecordNumber source, LocalDate on) {
        var invoice = InvoiceSql.lock(tx, number).orElseThrow();
        var uses = AccountSql.uses(tx, on);
        Optional<AccountNumber> fees = uses.find(Purpose.REMINDER_FEE);
        Optional<AccountNumber> interest = uses.find(Purpose.LATE_INTEREST);
        if (fees.isEmpty() || interest.isEmpty()) return Outcome.refused(new InvoiceRefusal.NoLossAccount());
        var postings = List.of(
                Posting.of(uses.of(Purpose.RECEIVABLE), charge.sum()).with(invoice.customer()),
                Posting.of(fees.get(), charge.fee().negated()),
                Posting.of(interest.get(), charge.interest().negated()));
        var draft = new Draft(VoucherKind.REMINDER, on, invoice.name().value(), source, postings);
        return Ledger.post(tx, draft).then(voucher -> {
            InvoiceSql.saveSettled(tx, invoice.charging(charge.sum()));
            return Outcome.done(voucher);
        });
    }
}
