package kontor.backoffice.purchasing;

import kontor.kernel.CommandSpec;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The part of the room that holds suppliers' invoices against purchase orders.
final class Matching {

    private Matching() {}

    static void say(Room.Maker room) {
        room.commands(
                        CommandSpec.of("purchase.take-over", TakeOverPurchase.class, Side.OFFICE)
                                .scripts(),
                        CommandSpec.of("purchase.unreceive", UnreceivePurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.cut", CutPurchase.class, Side.OFFICE),
                        CommandSpec.of("purchase.invoice", InvoicePurchase.class, Side.OFFICE),
                        CommandSpec.of("match.accept", AcceptMatch.class, Side.OFFICE),
                        CommandSpec.of("match.refuse", RefuseMatch.class, Side.OFFICE),
                        CommandSpec.of("purchase.accrue", AccrueReceipts.class, Side.OFFICE))
                .views(MatchViews.MATCHES, MatchViews.LINES, MatchViews.UNBILLED, MatchViews.ACCRUALS)
                .check("purchases-as-matched", MatchChecks.AS_MATCHED)
                .check("matches-as-invoices", MatchChecks.AS_INVOICES)
                .check("received-not-invoiced", MatchChecks.UNBILLED)
                .check("receipt-accruals", MatchChecks.ACCRUALS);
    }
}
