package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.CountNumbers.ScrapNumber;
import kontor.kernel.Numbers.AccrualNumber;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Query;
import kontor.terminal.Opening;

/// The record behind a voucher: from any figure to its posting, its voucher and what was done.
final class VoucherSource {

    private VoucherSource() {}

    /// Where it leads; nowhere for a voucher by hand.
    static Optional<Opening> of(VoucherKind kind, String voucher, String source) {
        return switch (kind) {
            case INVOICE, CREDIT_NOTE -> Optional.of(Opening.card(new InvoiceNumber(voucher)));
            case PAYMENT, WRITE_OFF, REMINDER -> said(source).map(s -> Opening.card(new InvoiceNumber(s)));
            case ADVANCE -> said(source).map(VoucherSource::advance);
            case DELIVERY -> said(source).map(s -> Opening.card(new DeliveryNumber(s)));
            case RETURN, SCRAP -> said(source).flatMap(VoucherSource::handled);
            case PRODUCTION -> said(source).map(s -> Opening.card(new ProductionNumber(s)));
            case RECEIPT, OPENING -> Optional.empty();
            case BANK -> said(source).map(s -> Opening.card(new BankLineNumber(s)));
            case CASE_COST -> said(source).map(s -> Opening.card(new ComplaintNumber(s)));
            case MANUAL -> said(source).map(s -> Opening.card(new PlanNumber(s)));
            case REVERSAL -> said(source).map(s -> Opening.card(new VoucherNumber(s)));
            case DEPRECIATION ->
                said(source)
                        .map(s -> Opening.rows("asset-plan", new Query.Where("voucher", new VoucherNumber(voucher))));
            case ACCRUAL ->
                said(source).map(s -> Opening.rows("accruals", new Query.Where("number", new AccrualNumber(s))));
            case PAYROLL -> said(source).map(s -> Opening.card(new PayrollNumber(s)));
            case DISPOSAL -> said(source).map(s -> Opening.card(new AssetNumber(s)));
            case VAT_SETTLEMENT -> Optional.of(Opening.rows("vat-terms"));
            case YEAR_END -> Optional.of(Opening.rows("ended-years"));
            case SUPPLIER_INVOICE, SUPPLIER_PAYMENT ->
                said(source).map(s -> Opening.card(new SupplierInvoiceNumber(s)));
        };
    }

    /// Money without an invoice has its customer behind it; what was beyond an invoice, that invoice. Their series
    /// never
    /// meet.
    private static Opening advance(String source) {
        return source.length()
                        < Long.toString(VoucherKind.INVOICE.series().first()).length()
                ? Opening.card(new CustomerNumber(source))
                : Opening.card(new InvoiceNumber(source));
    }

    /// What became of goods in the house.
    private static Optional<Opening> handled(String source) {
        if (source.startsWith("R-")) return Optional.of(Opening.card(new ReturnNumber(source)));
        if (source.startsWith("TL-")) return Optional.of(Opening.card(new CountNumber(source)));
        return source.startsWith("SK-") ? Optional.of(Opening.card(new ScrapNumber(source))) : Optional.empty();
    }

    private static Optional<String> said(String source) {
        return Optional.of(source).filter(text -> !text.isEmpty());
    }
}
