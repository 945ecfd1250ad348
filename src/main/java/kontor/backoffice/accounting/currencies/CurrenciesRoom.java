package kontor.backoffice.accounting.currencies;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What other currencies bring to the accounting room.
public final class CurrenciesRoom {

    private CurrenciesRoom() {}

    static final Permission KEEP = Permission.of("rates.keep", Side.OFFICE, "accountant");

    public static void furnish(Room.Maker room) {
        room.department(Department.LEDGER)
                .permissions(KEEP)
                .commands(CommandSpec.of("rate.set", SetRate.class, Side.OFFICE))
                .views(RateSql.RATES);
    }
}
