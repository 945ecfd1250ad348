package kontor.backoffice.accounting.periods;

/// What may be missing before a period is closed.
public enum ClosingItem {
    /// Vouchers are drafted, or to be repeated, in it.
    DRAFTS("voucher-plans"),
    /// Vouchers are to take themselves back in it.
    REVERSALS("vouchers-to-reverse"),
    /// Assets have lost what is not posted.
    DEPRECIATION("asset-plan"),
    /// It ends a VAT term that has not been settled.
    VAT("vat-terms"),
    /// What the bank booked in it is not in the ledger.
    BANK("bank-lines"),
    /// Suppliers' invoices that are to be posted in it wait for a second person.
    SUPPLIER_INVOICES("supplier-invoices"),
    /// What had come by its last day and was not invoiced is not posted.
    RECEIPTS("received-not-invoiced");

    private final String view;

    ClosingItem(String view) {
        this.view = view;
    }

    /// The list on which it is put right.
    String view() {
        return view;
    }
}
