package kontor.frontdesk.customers;

import static kontor.terminal.RowAction.onlyIn;

import java.util.LinkedHashMap;
import java.util.Map;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.registry.CustomerSql;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Customers on the screen of both sides, and how one is looked up in any form.
public final class CustomersScreens {

    private CustomersScreens() {}

    private static final ListScreen CONSENTS = ListScreen.of(ConsentSql.CONSENTS)
            .creates("consent.give")
            .action("consent.withdraw", CustomersScreens::consent, onlyIn(ConsentState.GIVEN))
            .action("consent.give", CustomersScreens::consent, onlyIn(ConsentState.WITHDRAWN));

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(CustomerSql.CUSTOMERS).creates("customer.register"), CONSENTS)
            .cards(CardScreen.of(ConsentSql.CONSENTS)
                    .part(ConsentSql.HISTORY, "consent")
                    .actions(CONSENTS))
            .forms(FormSpec.of("consent.give").beside(ConsentSql.CONSENTS, "customer", "customer"))
            .lookups(Lookup.of(CustomerNumber.class, CustomerSql.CUSTOMERS, "name", "city")
                    .creates("customer.register"))
            .home(
                    MenuEntry.list(Side.BOTH, 'k', CustomerSql.CUSTOMERS),
                    MenuEntry.form(Side.DESK, 'u', "customer.register"))
            .done();

    private static Map<String, Object> consent(Row row) {
        var fields = new LinkedHashMap<String, Object>();
        for (var name : new String[] {"customer", "channel", "purpose"})
            fields.put(name, row.wire(row.view().at(name)));
        return fields;
    }
}
