package kontor.backoffice.production.mrp;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Planning: commands and views.
public final class MrpRoom {

    private MrpRoom() {}

    static final Permission READ =
            Permission.of("mrp.read", Side.OFFICE, "developer", "warehouse", "accountant", "buyer");
    static final Permission PLAN = Permission.of("mrp.plan", Side.OFFICE, "developer", "warehouse");

    public static final Room ROOM = Room.of(MrpRoom.class)
            .department(Department.PRODUCTION)
            .permissions(READ, PLAN)
            .commands(
                    CommandSpec.of("mrp.run", RunMrp.class, Side.OFFICE),
                    CommandSpec.of("mrp.accept", AcceptProposal.class, Side.OFFICE),
                    CommandSpec.of("mrp.dismiss", DismissProposal.class, Side.OFFICE),
                    CommandSpec.of("mrp.product", PlanProduct.class, Side.OFFICE),
                    CommandSpec.of("mrp.forecast", KeepForecast.class, Side.OFFICE))
            .views(MrpViews.PROPOSALS, MrpViews.REASONS, MrpViews.PLANNED, MrpViews.FORECASTS)
            .check("proposals-as-accepted", MrpViews.ACCEPTED)
            .done();
}
