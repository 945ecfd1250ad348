package kontor.backoffice.accounting.payables;

import static kontor.backoffice.accounting.payables.SupplierInvoiceState.PART_PAID;
import static kontor.backoffice.accounting.payables.SupplierInvoiceState.POSTED;
import static kontor.backoffice.accounting.payables.SupplierInvoiceState.WAITING;
import static kontor.terminal.RowAction.onlyIn;

import java.util.LinkedHashMap;
import java.util.Map;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.backoffice.accounting.receivables.Age;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Payables on the screen: what came, what waits for a second person, what is due.
public final class PayablesScreens {

    private PayablesScreens() {}

    private static final ListScreen INVOICES = ListScreen.of(PayablesViews.INVOICES)
            .action("supplier-invoice.approve", PayablesScreens::invoice, onlyIn(WAITING))
            .action("supplier-invoice.reject", PayablesScreens::invoice, onlyIn(WAITING))
            .action("supplier-invoice.pay", PayablesScreens::invoice, onlyIn(POSTED, PART_PAID))
            .action("supplier-invoice.offset", PayablesScreens::invoice, onlyIn(POSTED, PART_PAID))
            .creates("supplier-invoice.register")
            .marks(PayablesScreens::tone);

    private static final ListScreen SUPPLIERS = ListScreen.of(SupplierSql.SUPPLIERS)
            .action("supplier-invoice.register", row -> Map.of("supplier", row.wire(0)))
            .action("supplier.change", PayablesScreens::supplier)
            .creates("supplier.register");

    public static final Screens SCREENS = Screens.of()
            .lists(
                    SUPPLIERS,
                    INVOICES,
                    ListScreen.of(PayablesViews.PAYABLES)
                            .action("supplier-invoice.pay", PayablesScreens::invoice)
                            .action("supplier-invoice.offset", PayablesScreens::invoice)
                            .creates("supplier-invoice.register")
                            .marks(row -> row.choice("age", Age.class) == Age.NOT_DUE ? Tone.USUAL : Tone.WARNING))
            .cards(
                    CardScreen.of(SupplierSql.SUPPLIERS)
                            .part(PayablesViews.INVOICES, "supplier")
                            .part(SupplierPaymentSql.PAYMENTS, "supplier")
                            .part(LedgerRoom.LEDGER, "party")
                            .actions(SUPPLIERS),
                    CardScreen.of(PayablesViews.INVOICES)
                            .part(PayablesViews.LINES, "invoice")
                            .part(SupplierPaymentSql.PAYMENTS, "invoice")
                            .actions(INVOICES))
            .lookups(
                    Lookup.of(SupplierNumber.class, SupplierSql.SUPPLIERS, "name", "org-number")
                            .creates("supplier.register"),
                    Lookup.of(SupplierInvoiceNumber.class, PayablesViews.INVOICES, "name", "total"))
            .forms(
                    FormSpec.of("supplier-invoice.pay").shows("invoice", "name", "open"),
                    FormSpec.of("supplier-invoice.approve").shows("invoice", "name", "total"),
                    FormSpec.of("supplier-invoice.reject").shows("invoice", "name", "total"))
            .home(
                    MenuEntry.queue(Side.OFFICE, 'D', PayablesViews.PAYABLES),
                    MenuEntry.queue(Side.OFFICE, 'F', PayablesViews.INVOICES, new Query.Where("state", WAITING))
                            .titled("payables.home.waiting"))
            .inside(
                    MenuEntry.list(Side.OFFICE, 's', SupplierSql.SUPPLIERS),
                    MenuEntry.list(Side.OFFICE, 'f', PayablesViews.INVOICES))
            .done();

    private static Map<String, Object> invoice(Row row) {
        return Map.of("invoice", row.wire(0));
    }

    /// As it is, to be corrected.
    private static Map<String, Object> supplier(Row row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("supplier", row.wire(0));
        Map.ofEntries(
                        Map.entry("name", "name"),
                        Map.entry("orgNumber", "org-number"),
                        Map.entry("email", "email"),
                        Map.entry("phone", "phone"),
                        Map.entry("address", "address"),
                        Map.entry("postCode", "post-code"),
                        Map.entry("city", "city"),
                        Map.entry("country", "country"),
                        Map.entry("account", "account"),
                        Map.entry("paymentDays", "payment-days"),
                        Map.entry("costAccount", "cost-account"),
                        Map.entry("vatCode", "vat-code"),
                        Map.entry("reference", "reference"))
                .forEach((field, column) -> {
                    var value = row.wire(row.view().at(column));
                    if (!value.isEmpty()) fields.put(field, value);
                });
        return fields;
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", SupplierInvoiceState.class)) {
            case WAITING -> Tone.WARNING;
            case POSTED, PART_PAID -> Tone.USUAL;
            case PAID -> Tone.GOOD;
            case REJECTED -> Tone.QUIET;
        };
    }
}
