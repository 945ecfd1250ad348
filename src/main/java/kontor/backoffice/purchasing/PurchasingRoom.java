package kontor.backoffice.purchasing;

import kontor.hatch.Incoming;
import kontor.hatch.LeadTime;
import kontor.hatch.Procure;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Purchasing: commands, views, and what it answers.
public final class PurchasingRoom {

    private PurchasingRoom() {}

    static final Permission READ =
            Permission.of("purchases.read", Side.OFFICE, "buyer", "warehouse", "accountant", "auditor", "developer");
    static final Permission KEEP = Permission.of("purchases.keep", Side.OFFICE, "buyer", "warehouse", "accountant");
    static final Permission BUY = Permission.of("purchases.buy", Side.OFFICE, "buyer", "warehouse", "accountant");
    static final Permission APPROVE = Permission.of("purchases.approve", Side.OFFICE, "buyer", "accountant");
    static final Permission MATCH = Permission.of("purchases.match", Side.OFFICE, "accountant");
    static final Permission ACCEPT = Permission.of("purchases.accept-match", Side.OFFICE, "accountant");
    static final Permission RECEIVE = Permission.of("purchases.receive", Side.OFFICE, "buyer", "warehouse");

    public static final Room ROOM = room();

    private static Room room() {
        var room = Room.of(PurchasingRoom.class)
                .department(Department.PURCHASING)
                .permissions(READ, KEEP, BUY, APPROVE, RECEIVE, MATCH, ACCEPT)
                .commands(
                        CommandSpec.of("supplier-product.keep", KeepSupplierProduct.class, Side.OFFICE),
                        CommandSpec.of("supplier-product.drop", DropSupplierProduct.class, Side.OFFICE),
                        CommandSpec.of("purchase.place", PlacePurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.change", ChangePurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.request", RequestQuotes.class, Side.OFFICE),
                        CommandSpec.of("purchase.approve", ApprovePurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.order", OrderPurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.expect", ExpectPurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.receive", ReceivePurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.close", ClosePurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.cancel", CancelPurchase.class, Side.OFFICE),
                        CommandSpec.of("price-request.answer", AnswerRequest.class, Side.OFFICE),
                        CommandSpec.of("price-request.decline", DeclineRequest.class, Side.OFFICE),
                        CommandSpec.of("price-request.choose", ChooseRequest.class, Side.OFFICE))
                .views(
                        PurchaseViews.SOLD,
                        PurchaseViews.PURCHASES,
                        PurchaseViews.LINES,
                        PurchaseViews.LATE,
                        PurchaseViews.RECEIPTS,
                        PurchaseViews.REQUESTS)
                .answer(Incoming.class, (tx, asked) -> PurchaseSql.incoming(tx, asked.product()))
                .answer(LeadTime.class, (tx, asked) -> PurchaseSql.leadTime(tx, asked.product()))
                .answer(Procure.class, Gather::procure)
                .check("purchases-as-received", PurchaseViews.RECEIVED)
                .check("purchase-state-as-lines", PurchaseViews.STATE);
        Matching.say(room);
        return room.done();
    }
}
