package kontor.backoffice.development;

import kontor.hatch.CallBackTold;
import kontor.hatch.ComplaintForwarded;
import kontor.hatch.CustomerErased;
import kontor.hatch.IdeaProposed;
import kontor.hatch.ReturnReceived;
import kontor.hatch.VatRate;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.Product;

/// The office's products.
public final class DevelopmentRoom {

    private DevelopmentRoom() {}

    static final Permission READ = Permission.of(
            "development.read", Side.BOTH, "seller", "service", "warehouse", "accountant", "caseworker", "developer");
    static final Permission NOTE = Permission.of("ideas.note", Side.OFFICE, "developer", "caseworker");
    static final Permission CALL_BACK = Permission.of("callbacks.prepare", Side.OFFICE, "developer", "caseworker");
    static final Permission SHEET =
            Permission.of("decisions.read", Side.OFFICE, "developer", "accountant", "caseworker");
    static final Permission DECIDE = Permission.of("products.decide", Side.OFFICE, "developer");
    static final Permission KEEP = Permission.of("products.keep", Side.OFFICE, "developer");

    /// A product that can be kept, or why not.
    static Outcome<Product> sound(Tx tx, Product product) {
        if (product.price().isNegative() || product.cost().isNegative()) {
            return Outcome.refused(new ProductRefusal.Negative());
        }
        if (tx.ask(new VatRate(product.vatCode(), tx.today())).isEmpty()) {
            return Outcome.refused(new ProductRefusal.NoVatCode(product.vatCode()));
        }
        return Outcome.done(product);
    }

    public static final Room ROOM = room();

    private static Room room() {
        var room = Room.of(DevelopmentRoom.class)
                .department(Department.DEVELOPMENT)
                .permissions(READ, SHEET, KEEP, DECIDE, NOTE, CALL_BACK)
                .views(LifeSql.LIFE, LifeSql.REVISIONS, IdeaSql.IDEAS, TrialSql.TRIALS, CallBackViews.CALL_BACKS)
                .take(IdeaProposed.class, "development.idea", TakeInIdea::new)
                .take(CallBackTold.class, "development.told", CloseCallBack::new)
                .take(CustomerErased.class, "development.forget", e -> new ForgetCallBacks(e.customer()))
                .take(ListCallBacks.ListingGoesOn.class, "development.list", e -> new ListCallBacks(e.revision()))
                .take(Prepare.PreparingGoesOn.class, "development.prepare", PrepareMore::new)
                .check("call-backs-as-told", CallBackViews.CHECK);
        lives(room);
        evidence(room);
        return room.done();
    }

    private static void lives(Room.Maker room) {
        room.commands(
                office("product.register", RegisterProduct.class),
                office("product.change", ChangeProduct.class),
                office("product.propose", ProposeProduct.class),
                office("product.develop", DevelopProduct.class),
                office("product.try", TryProduct.class),
                office("product.launch", LaunchProduct.class),
                office("product.improve", ImproveProduct.class),
                office("product.improved", ImprovedProduct.class),
                office("product.revise", ReviseProduct.class),
                office("product.phase-out", PhaseOutProduct.class),
                office("product.discontinue", DiscontinueProduct.class),
                office("product.withdraw", WithdrawProduct.class),
                office("trial.begin", BeginTrial.class),
                office("trial.report", ReportTrial.class),
                office("idea.note", NoteIdea.class),
                office("idea.take", TakeIdea.class),
                office("idea.develop", DevelopIdea.class),
                office("idea.drop", DropIdea.class),
                office("idea.take-in", TakeInIdea.class).system(),
                office("callback.prepare", PrepareCallBack.class),
                office("callback.prepare-all", PrepareCallBacks.class),
                office("callback.prepare-more", PrepareMore.class).system(),
                office("callback.drop", DropCallBack.class),
                office("callback.list", ListCallBacks.class).system(),
                office("callback.close", CloseCallBack.class).system(),
                office("callback.forget", ForgetCallBacks.class).system());
    }

    private static void evidence(Room.Maker room) {
        room.commands(
                        office("product.decide", DecideProduct.class),
                        office("decision.recompute", RecomputeDecision.class),
                        office("evidence.note", NoteFacts.class).system(),
                        office("evidence.refresh", RefreshSheet.class).system(),
                        office("evidence.complaint", CountComplaint.class).system(),
                        office("evidence.case", CountCase.class).system(),
                        office("evidence.return", CountReturn.class).system())
                .views(SheetViews.SHEET, SheetViews.DECISIONS, SheetViews.MONTHS)
                .take(ComplaintForwarded.class, "development.complaint", CountComplaint::new)
                .take(ReturnReceived.class, "development.return", CountReturn::new)
                .timer("development.note", NoteFacts.DUE, _ -> new NoteFacts())
                .timer("development.case", CountCase.DUE, n -> new CountCase(new ComplaintNumber(n)))
                .timer("development.refresh", RefreshSheet.DUE, p -> new RefreshSheet(new ProductNumber(p)))
                .check("decisions-as-evidence", SheetViews.AS_DECIDED)
                .check("months-as-facts", SheetViews.MONTHS_AS_FACTS)
                .check("steps-as-decided", SheetViews.DECIDED);
    }

    private static <C extends Command<?>> CommandSpec<C> office(String name, Class<C> type) {
        return CommandSpec.of(name, type, Side.OFFICE);
    }
}
