package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Country;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;

/// What is proposed to be paid to suppliers on a day.
///
/// @param bankAccount ours, that it is paid from
/// @param lines       that are not dropped
/// @param total       of these
record PaymentProposal(
        PaymentProposalNumber number,
        long seq,
        PaymentProposalState state,
        BankAccountNumber bankAccount,
        LocalDate payOn,
        long lines,
        Money total,
        String madeBy) {

    /// One payment.
    ///
    /// @param account the supplier's, as it was when the proposal was made
    /// @param words   what it is for, where there is no KID
    /// @param voucher of the payment
    record Line(
            PaymentLineNumber number,
            PaymentProposalNumber proposal,
            long line,
            PaymentLineState state,
            SupplierInvoiceNumber invoice,
            SupplierNumber supplier,
            Name name,
            BankAccountNumber account,
            Country country,
            Optional<Kid> kid,
            Name words,
            Money amount,
            Optional<VoucherNumber> voucher) {

        Line becoming(PaymentLineState next, Optional<VoucherNumber> by) {
            return new Line(
                    number, proposal, line, next, invoice, supplier, name, account, country, kid, words, amount, by);
        }
    }

    PaymentProposal becoming(PaymentProposalState next) {
        return new PaymentProposal(number, seq, next, bankAccount, payOn, lines, total, madeBy);
    }

    PaymentProposal without(Line line) {
        return new PaymentProposal(
                number, seq, state, bankAccount, payOn, lines - 1, total.minus(line.amount()), madeBy);
    }
}
