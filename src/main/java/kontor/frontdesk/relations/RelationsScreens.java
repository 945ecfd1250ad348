package kontor.frontdesk.relations;

import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.RecordNumber;
import kontor.kernel.RelationNumbers.CallNumber;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Row;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Side;
import kontor.registry.CustomerSql;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Contacts, calls, tasks and the timeline on the screen.
public final class RelationsScreens {

    private RelationsScreens() {}

    private static final ListScreen CONTACTS = ListScreen.of(RelationViews.CONTACTS)
            .creates("contact.add")
            .action("contact.change", row -> Map.of("contact", row.wire(0)), onlyIn(ContactState.HERE))
            .action("contact.erase", row -> Map.of("contact", row.wire(0)), onlyIn(ContactState.HERE));

    private static final ListScreen CALLS = ListScreen.of(RelationViews.CALLS).creates("call.log");

    private static final ListScreen TASKS = steps(ListScreen.of(RelationViews.TASKS))
            .marks(row -> row.choice("state", TaskState.class) == TaskState.OPEN
                    ? ListScreen.Tone.USUAL
                    : ListScreen.Tone.QUIET);

    private static final ListScreen DUE = steps(ListScreen.of(RelationViews.DUE));

    private static final ListScreen TAGS = ListScreen.of(RelationViews.TAGS)
            .creates("customer.tag")
            .enter(row ->
                    new Opening.Card(CustomerNumber.class, row.wire(row.view().at("customer"))))
            .action(
                    "customer.untag",
                    row -> Map.of("customer", row.wire(row.view().at("customer")), "tag", row.text("tag")));

    private static final ListScreen TIMELINE =
            ListScreen.of(TimelineViews.TIMELINE).enter(RelationsScreens::record);

    private static ListScreen steps(ListScreen list) {
        var open = onlyIn(TaskState.OPEN);
        return list.creates("task.add")
                .action("task.done", row -> Map.of("task", row.wire(0)), open)
                .action("task.put-off", row -> Map.of("task", row.wire(0)), open)
                .action("task.drop", row -> Map.of("task", row.wire(0)), open);
    }

    private static Opening record(Row row) {
        return new Opening.Card(kind(row.choice("what", Happening.class)), row.wire(0));
    }

    private static Class<? extends RecordNumber> kind(Happening what) {
        return switch (what) {
            case QUOTE -> QuoteNumber.class;
            case ORDER -> OrderNumber.class;
            case DELIVERY -> DeliveryNumber.class;
            case INVOICE, CREDIT_NOTE -> InvoiceNumber.class;
            case PAYMENT -> VoucherNumber.class;
            case COMPLAINT -> ComplaintNumber.class;
            case RETURN -> ReturnNumber.class;
            case CALL -> CallNumber.class;
            case TASK -> TaskNumber.class;
        };
    }

    public static final Screens SCREENS = Screens.of()
            .lists(CONTACTS, CALLS, TASKS, DUE, TAGS, TIMELINE)
            .cards(
                    CardScreen.of(CustomerSql.CUSTOMERS)
                            .part(TimelineViews.TIMELINE, "customer")
                            .part(RelationViews.CONTACTS, "customer")
                            .part(RelationViews.TASKS, "customer")
                            .part(RelationViews.TAGS, "customer")
                            .andOthers(),
                    CardScreen.of(RelationViews.CONTACTS)
                            .part(RelationViews.CALLS, "contact")
                            .actions(CONTACTS),
                    CardScreen.of(RelationViews.TASKS).actions(TASKS))
            .forms(
                    FormSpec.of("contact.erase").destroys(),
                    FormSpec.of("call.log")
                            .starts("way", "phone-in")
                            .beside(RelationViews.CALLS, "customer", "customer"),
                    FormSpec.of("contact.add").beside(RelationViews.CONTACTS, "customer", "customer"))
            .lookups(
                    Lookup.of(ContactNumber.class, RelationViews.CONTACTS, "name", "customer-name"),
                    Lookup.of(TaskNumber.class, RelationViews.TASKS, "title", "due"))
            .home(
                    MenuEntry.queue(Side.DESK, 'm', RelationViews.DUE).titled("task.home.due"),
                    MenuEntry.form(Side.DESK, 'i', "call.log"))
            .inside(
                    MenuEntry.list(Side.DESK, 'o', RelationViews.TASKS),
                    MenuEntry.list(Side.DESK, 'p', RelationViews.CONTACTS),
                    MenuEntry.list(Side.DESK, 'e', RelationViews.TAGS))
            .done();
}
