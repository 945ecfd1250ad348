package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.hatch.KnownComplaint;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// A voucher as somebody wrote it.
///
/// @param text  what it is
/// @param split whether its amounts include the tax of their codes
record HandVoucher(String text, List<Posting> lines, boolean split) {

    /// Kept record by record elsewhere.
    private static final Set<Purpose> KEPT =
            Set.of(Purpose.RECEIVABLE, Purpose.ADVANCE, Purpose.STOCK, Purpose.PAYABLE);

    /// Why it cannot be posted on a day, as far as its lines say.
    Optional<Refusal> faults(Tx tx, LocalDate on) {
        var sum = lines.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
        if (lines.stream().allMatch(line -> line.amount().isZero())) return Optional.of(new VoucherRefusal.Empty());
        if (!sum.isZero()) return Optional.of(new VoucherRefusal.OutOfBalance(sum));
        var kept = kept(tx, on);
        return lines.stream()
                .flatMap(line -> fault(tx, line, on, kept).stream())
                .findFirst();
    }

    private static List<AccountNumber> kept(Tx tx, LocalDate on) {
        var uses = AccountSql.uses(tx, on);
        return KEPT.stream().flatMap(use -> uses.find(use).stream()).toList();
    }

    private static Optional<Refusal> fault(Tx tx, Posting line, LocalDate on, List<AccountNumber> kept) {
        if (!AccountSql.exists(tx, line.account()))
            return Optional.of(new VoucherRefusal.NoSuchAccount(line.account()));
        if (kept.contains(line.account())) return Optional.of(new VoucherRefusal.KeptAccount(line.account()));
        var code = line.vatCode();
        if (code.isPresent() && VatSql.treatment(tx, code.get(), on).isEmpty())
            return Optional.of(new VoucherRefusal.NoVatCode(code.get(), on));
        var note = line.vatNote();
        if (note.isPresent() && (code.isEmpty() || !note.get().on(code.get())))
            return Optional.of(new VoucherRefusal.NoSpecification(note.get(), code.orElse("–")));
        var customer = line.party().map(party -> new CustomerNumber(party.value()));
        if (customer.isPresent() && CustomerSql.find(tx, customer.get()).isEmpty())
            return Optional.of(new NoSuch("voucher", customer.get()));
        var complaint = line.caseNumber().map(ComplaintNumber::new);
        if (complaint.isPresent() && !tx.ask(new KnownComplaint(complaint.get())))
            return Optional.of(new NoSuch("voucher", complaint.get()));
        return Dimensions.fault(tx, line.dimensions());
    }

    /// Posts it.
    Outcome<VoucherNumber> post(Tx tx, LocalDate on, Optional<? extends RecordNumber> source) {
        var fault = faults(tx, on);
        if (fault.isPresent()) return Outcome.refused(fault.get());
        var coding = new Coding(tx, on);
        var behind = source.<RecordNumber>map(number -> number).orElseGet(() -> new SystemNumber(""));
        return (split ? coding.split(lines) : Outcome.done(lines))
                .then(coding::asTheyStand)
                .then(postings -> Ledger.post(tx, new Draft(VoucherKind.MANUAL, on, text, behind, postings)));
    }
}
