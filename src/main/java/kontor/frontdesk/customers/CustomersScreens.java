package kontor.frontdesk.customers;

import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Side;
import kontor.registry.CustomerSql;
import kontor.terminal.ListScreen;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Customers on the screen of both sides, and how one is looked up in any form.
public final class CustomersScreens {

    private CustomersScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(ListScreen.of(CustomerSql.CUSTOMERS).creates("customer.register"))
            .lookups(Lookup.of(CustomerNumber.class, CustomerSql.CUSTOMERS, "name", "city")
                    .creates("customer.register"))
            .home(
                    MenuEntry.list(Side.BOTH, 'k', CustomerSql.CUSTOMERS),
                    MenuEntry.form(Side.DESK, 'u', "customer.register"))
            .done();
}
