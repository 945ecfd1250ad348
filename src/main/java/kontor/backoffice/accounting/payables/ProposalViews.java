package kontor.backoffice.accounting.payables;

import java.time.Instant;
import java.time.LocalDate;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Column;
import kontor.kernel.Country;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of payment proposals.
final class ProposalViews {

    private ProposalViews() {}

    static final View PROPOSALS = View.named("payment-proposals", PayablesRoom.READ, Side.OFFICE)
            .from("from payment_proposal p where true")
            .columns(
                    Column.of("number", PaymentProposalNumber.class, "p.number", 8)
                            .always(),
                    Column.of("state", PaymentProposalState.class, "p.state", 10)
                            .always(),
                    Column.of("date", LocalDate.class, "p.pay_on", 11).always(),
                    Column.of("lines", Long.class, "p.lines", 6),
                    Column.of("total", Money.class, "p.total", 13).always(),
                    Column.of("bank-account", BankAccountNumber.class, "p.bank_account", 13),
                    Column.text("by", "p.made_by", 12),
                    Column.text("approved-by", "p.approved_by", 12).wide(),
                    Column.text("sent-by", "p.sent_by", 12).wide(),
                    Column.of("at", Instant.class, "p.made_at", 20).data())
            .orders(
                    View.Order.by("date", LocalDate.class, "p.pay_on", PaymentProposalNumber.class, "p.number")
                            .downwards()
                            .within("state"),
                    View.Order.by("number", PaymentProposalNumber.class, "p.number"))
            .searched("p.number")
            .done();

    static final View LINES = View.named("payment-lines", PayablesRoom.READ, Side.OFFICE)
            .from("from payment_line l where true")
            .columns(
                    Column.of("number", PaymentLineNumber.class, "l.number", 10).always(),
                    Column.of("state", PaymentLineState.class, "l.state", 10).always(),
                    Column.of("proposal", PaymentProposalNumber.class, "l.proposal", 8)
                            .data(),
                    Column.of("line", Long.class, "l.line", 4).data(),
                    Column.of("invoice", SupplierInvoiceNumber.class, "l.invoice", 8)
                            .always(),
                    Column.of("supplier", SupplierNumber.class, "l.supplier", 8).wide(),
                    Column.text("name", "l.name", 20).always(),
                    Column.of("account", BankAccountNumber.class, "l.account", 13),
                    Column.of("country", Country.class, "l.country", 4).data(),
                    Column.of("kid", Kid.class, "l.kid", 16).wide(),
                    Column.text("words", "l.words", 12).wide(),
                    Column.of("amount", Money.class, "l.amount", 12).always(),
                    Column.of("voucher", VoucherNumber.class, "l.voucher", 8).wide())
            .orders(View.Order.by("proposal", PaymentProposalNumber.class, "l.proposal", Long.class, "l.line"))
            .searched("l.number")
            .done();
}
