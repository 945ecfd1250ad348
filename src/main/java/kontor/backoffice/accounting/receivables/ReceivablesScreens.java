package kontor.backoffice.accounting.receivables;

import static kontor.backoffice.accounting.receivables.InvoiceState.PART_PAID;
import static kontor.backoffice.accounting.receivables.InvoiceState.POSTED;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Receivables on the screen: what is to be invoiced, what is owed, and taking the money.
public final class ReceivablesScreens {

    private ReceivablesScreens() {}

    private static final ListScreen INVOICES = ListScreen.of(ReceivablesViews.INVOICES)
            .action("payment.receive", ReceivablesScreens::payment, onlyIn(POSTED, PART_PAID))
            .action("invoice.credit", row -> Map.of("invoice", row.wire(0)), ReceivablesScreens::notCreditable)
            .action("invoice.write-off", row -> Map.of("invoice", row.wire(0)), onlyIn(POSTED, PART_PAID))
            .action("advance.use", row -> Map.of("invoice", row.wire(0)), onlyIn(POSTED, PART_PAID))
            .marks(ReceivablesScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    INVOICES,
                    ListScreen.of(ReceivablesViews.RECEIVABLES)
                            .action("payment.receive", ReceivablesScreens::payment)
                            .creates("payment.receive"),
                    ListScreen.of(ReceivablesViews.BALANCES)
                            .bars("open")
                            .enter(row -> new Opening.Card(CustomerNumber.class, row.wire(0))),
                    ListScreen.of(CashSql.RULES).creates("cash.rule"),
                    ListScreen.of(ReceivablesViews.PAYMENTS).creates("payment.receive"),
                    ListScreen.of(ToInvoiceSql.TO_INVOICE)
                            .does("invoice.post", ReceivablesScreens::posted, _ -> Optional.empty()),
                    ListScreen.of(ToCreditSql.TO_CREDIT)
                            .does("return.credit", row -> Map.of("returned", row.wire(0)), _ -> Optional.empty()))
            .cards(CardScreen.of(ReceivablesViews.INVOICES)
                    .part(ReceivablesViews.LINES, "invoice")
                    .part(ReceivablesViews.VAT, "invoice")
                    .part(ReceivablesViews.PAYMENTS, "invoice")
                    .part(ReceivablesViews.INVOICES, "credits")
                    .part(LedgerRoom.LEDGER, "voucher")
                    .actions(INVOICES))
            .forms(
                    FormSpec.of("payment.receive").shows("invoice", "name", "open"),
                    FormSpec.of("invoice.credit")
                            .shows("invoice", "name", "total")
                            .destroys())
            .home(
                    MenuEntry.queue(Side.OFFICE, '5', ToInvoiceSql.TO_INVOICE),
                    MenuEntry.queue(Side.OFFICE, 'r', ToCreditSql.TO_CREDIT),
                    MenuEntry.queue(Side.OFFICE, '6', ReceivablesViews.RECEIVABLES),
                    MenuEntry.list(Side.BOTH, 'f', ReceivablesViews.INVOICES),
                    MenuEntry.form(Side.OFFICE, 'b', "payment.receive"))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'c', ReceivablesViews.BALANCES),
                    MenuEntry.list(Side.OFFICE, 'i', ReceivablesViews.PAYMENTS))
            .chart(Side.OFFICE, ReceivablesViews.RECEIVABLES, "age")
            .done();

    /// The invoice and all that is open on it.
    private static Map<String, Object> payment(Row row) {
        return Map.of("invoice", row.wire(0), "amount", row.wire(row.view().at("open")));
    }

    /// A shipped delivery, or an order of services only.
    private static Map<String, Object> posted(Row row) {
        var delivery = row.wire(row.view().at("delivery"));
        return delivery.isEmpty() ? Map.of("order", row.wire(row.view().at("order"))) : Map.of("delivery", delivery);
    }

    private static Optional<Text> notCreditable(Row row) {
        return row.choice("kind", InvoiceKind.class) == InvoiceKind.CREDIT_NOTE
                        || row.choice("state", InvoiceState.class) == InvoiceState.CREDITED
                ? Optional.of(Text.of("invoice.credit.off"))
                : Optional.empty();
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", InvoiceState.class)) {
            case POSTED, PART_PAID -> Tone.USUAL;
            case PAID -> Tone.GOOD;
            case CREDITED -> Tone.QUIET;
        };
    }
}
