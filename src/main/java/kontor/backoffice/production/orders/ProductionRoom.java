package kontor.backoffice.production.orders;

import kontor.hatch.InMaking;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Production orders: commands and views.
public final class ProductionRoom {

    private ProductionRoom() {}

    static final Permission READ =
            Permission.of("production.read", Side.OFFICE, "developer", "warehouse", "accountant", "caseworker");
    static final Permission REQUEST =
            Permission.of("production.request", Side.OFFICE, "developer", "warehouse", "caseworker");
    static final Permission HANDLE = Permission.of("production.handle", Side.OFFICE, "developer", "warehouse");

    public static final Room ROOM = Room.of(ProductionRoom.class)
            .department(Department.PRODUCTION)
            .permissions(READ, REQUEST, HANDLE)
            .commands(
                    CommandSpec.of("production.request", RequestProduction.class, Side.OFFICE),
                    CommandSpec.of("production.draft", DraftProduction.class, Side.OFFICE),
                    CommandSpec.of("production.plan", PlanProduction.class, Side.OFFICE),
                    CommandSpec.of("production.assign", AssignProduction.class, Side.OFFICE),
                    CommandSpec.of("production.start", StartProduction.class, Side.OFFICE),
                    CommandSpec.of("production.report", ReportWork.class, Side.OFFICE),
                    CommandSpec.of("production.complete", CompleteProduction.class, Side.OFFICE),
                    CommandSpec.of("production.return", ReturnMaterials.class, Side.OFFICE),
                    CommandSpec.of("production.cancel", CancelProduction.class, Side.OFFICE),
                    CommandSpec.of("production.close", CloseProduction.class, Side.OFFICE))
            .views(
                    ProductionViews.PRODUCTION,
                    ProductionViews.MATERIALS,
                    ProductionViews.MADE,
                    ProductionViews.TRACE,
                    ProductionViews.WORK)
            .answer(InMaking.class, (tx, asked) -> OpenSql.making(tx, asked.product()))
            .check("work-in-progress-in-ledger", ProductionViews.WIP)
            .check("production-as-made", ProductionViews.AS_MADE)
            .check("materials-claimed-by-orders", ProductionViews.CLAIMED)
            .done();
}
