package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Does what is proposed for a line.
public record ConfirmLine(BankLineNumber line) implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, Optional.empty()).then(ready -> {
            var kind = ready.line().proposal();
            if (kind.isEmpty()) return Outcome.refused(new BankRefusal.NothingProposed(line));
            var target = ready.line().target().orElseThrow();
            return switch (kind.get()) {
                case INVOICE ->
                    settle(Optional.of(new InvoiceNumber(target)), Optional.empty())
                            .run(tx);
                case CUSTOMER ->
                    settle(Optional.empty(), Optional.of(new CustomerNumber(target)))
                            .run(tx);
                case REFUND -> new RefundLine(line, new CustomerNumber(target), Optional.empty()).run(tx);
                case SUPPLIER -> new PaySupplierLine(line, new SupplierInvoiceNumber(target), Optional.empty()).run(tx);
                case RETURNED -> new ReturnLine(line, new PaymentLineNumber(target)).run(tx);
                case VOUCHER ->
                    match(Optional.of(new VoucherNumber(target)), Optional.empty())
                            .run(tx);
                case ADVICE ->
                    match(Optional.empty(), Optional.of(new StatementNumber(target)))
                            .run(tx);
                case ACCOUNT ->
                    new BookLine(
                                    line,
                                    new AccountNumber(target),
                                    Optional.empty(),
                                    ready.line().vatCode().map(Name::new),
                                    Optional.empty())
                            .run(tx);
            };
        });
    }

    private SettleLine settle(Optional<InvoiceNumber> invoice, Optional<CustomerNumber> customer) {
        return new SettleLine(line, invoice, customer, Optional.empty());
    }

    private MatchLine match(Optional<VoucherNumber> voucher, Optional<StatementNumber> advice) {
        return new MatchLine(line, voucher, advice);
    }
}
