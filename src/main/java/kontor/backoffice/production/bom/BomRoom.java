package kontor.backoffice.production.bom;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What things are made of: commands and views.
public final class BomRoom {

    private BomRoom() {}

    static final Permission READ =
            Permission.of("bom.read", Side.OFFICE, "developer", "warehouse", "accountant", "caseworker");
    static final Permission KEEP = Permission.of("bom.keep", Side.OFFICE, "developer", "warehouse");

    public static final Room ROOM = Room.of(BomRoom.class)
            .department(Department.PRODUCTION)
            .permissions(READ, KEEP)
            .commands(
                    CommandSpec.of("bom.set", SetBom.class, Side.OFFICE),
                    CommandSpec.of("bom.end", EndBom.class, Side.OFFICE),
                    CommandSpec.of("bom.unit", CountIn.class, Side.OFFICE),
                    CommandSpec.of("bom.roll-up", RollUp.class, Side.OFFICE))
            .views(BomViews.BOMS, BomViews.LINES, BomViews.EXPLOSION, BomViews.WHERE_USED)
            .check("boms-one-a-day", BomViews.ONE_A_DAY)
            .done();
}
