package kontor.backoffice.accounting.ledger;

import kontor.kernel.NumberSeries;

/// What a voucher records. Each kind counts in a series of its own room, so that a payment never waits for a delivery's
/// number; invoices and credit notes are their own vouchers, under the number the customer sees.
public enum VoucherKind {
    INVOICE("", "invoice", 100_001),
    /// Far above the invoices, so that the two can never meet.
    CREDIT_NOTE("", "credit-note", 50_000_001),
    PAYMENT("P-", "payment", 1),
    ADVANCE("P-", "payment", 1),
    RECEIPT("S-", "stock-voucher", 1),
    DELIVERY("S-", "stock-voucher", 1),
    RETURN("S-", "stock-voucher", 1),
    SCRAP("S-", "stock-voucher", 1),
    /// Materials into work in progress, work on it, and finished goods out of it.
    PRODUCTION("S-", "stock-voucher", 1),
    /// What a line of the bank's was posted to an account for.
    BANK("BK-", "bank-voucher", 1),
    /// Freight and hours that a complaint took.
    CASE_COST("C-", "case-voucher", 1),
    /// By hand, or from a plan made by hand.
    MANUAL("J-", "journal-voucher", 1),
    /// Takes back another, whatever that was.
    REVERSAL("J-", "journal-voucher", 1),
    /// What the company had before it came to Kontor.
    OPENING("J-", "journal-voucher", 1),
    /// Brings a year's result forward.
    YEAR_END("J-", "journal-voucher", 1),
    /// What has come in a month and is not invoiced; taken back the day after.
    ACCRUAL("J-", "journal-voucher", 1),
    /// What assets lose in a month.
    DEPRECIATION("J-", "journal-voucher", 1),
    /// An asset that went.
    DISPOSAL("J-", "journal-voucher", 1),
    VAT_SETTLEMENT("V-", "vat-voucher", 1),
    /// A supplier's invoice or credit note.
    SUPPLIER_INVOICE("I-", "supplier-voucher", 1),
    /// A supplier was paid, the money came back, or a credit note was used.
    SUPPLIER_PAYMENT("U-", "supplier-payment", 1),
    /// A reminder's fee and interest.
    REMINDER("RM-", "reminder-voucher", 1),
    /// A payroll run, or what is paid of one.
    PAYROLL("LB-", "payroll-voucher", 1),
    /// What a customer owes is lost, or too little to ask for.
    WRITE_OFF("T-", "write-off", 1);

    private final String prefix;
    private final NumberSeries series;

    VoucherKind(String prefix, String series, long first) {
        this.prefix = prefix;
        this.series = new NumberSeries(series, first);
    }

    String prefix() {
        return prefix;
    }

    NumberSeries series() {
        return series;
    }
}
