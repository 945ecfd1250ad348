package kontor.backoffice.accounting.vat;

import kontor.hatch.VatRate;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What value added tax brings to the accounting room.
public final class VatRoom {

    private VatRoom() {}

    static final Permission READ = Permission.of("vat.read", Side.BOTH, "accountant", "auditor", "seller", "developer");

    public static void furnish(Room.Maker room) {
        room.permissions(READ)
                .views(VatSql.CODES)
                .answer(
                        VatRate.class,
                        (tx, asked) ->
                                VatSql.sales(tx, asked.code(), asked.on()).map(VatTerms::rate));
    }
}
