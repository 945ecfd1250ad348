package kontor.backoffice.accounting.receivables;

import kontor.hatch.CreditCheck;
import kontor.hatch.CustomerErased;
import kontor.hatch.DeliveryShipped;
import kontor.hatch.FormerNameErased;
import kontor.hatch.Invoiced;
import kontor.hatch.Obligations;
import kontor.hatch.OrderCancelled;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.PayAtCounter;
import kontor.hatch.ReturnInspected;
import kontor.hatch.TillCounted;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What receivables bring to the accounting room.
public final class ReceivablesRoom {

    private ReceivablesRoom() {}

    public static final Permission READ = Permission.of("invoices.read", Side.BOTH, "accountant", "auditor", "seller");
    static final Permission POST = Permission.of("invoices.post", Side.OFFICE, "accountant");
    static final Permission CREDIT = Permission.of("invoices.credit", Side.OFFICE, "accountant");
    static final Permission RECEIVE = Permission.of("payments.receive", Side.OFFICE, "accountant");
    static final Permission REFUND = Permission.of("payments.refund", Side.OFFICE, "accountant");
    static final Permission WRITE_OFF = Permission.of("invoices.write-off", Side.OFFICE, "accountant");
    public static final Permission KEEP_RULES = Permission.of("receivables.rules", Side.OFFICE, "accountant");
    static final Permission DECIDE_CREDIT = Permission.of("customers.credit", Side.OFFICE, "accountant");
    static final Permission TAKE = Permission.of("invoices.take", Side.OFFICE);

    public static void furnish(Room.Maker room) {
        room.department(Department.RECEIVABLES)
                .permissions(READ, POST, CREDIT, RECEIVE, REFUND, WRITE_OFF, KEEP_RULES, DECIDE_CREDIT, TAKE)
                .commands(
                        CommandSpec.of("invoice.post", PostInvoice.class, Side.OFFICE),
                        CommandSpec.of("invoice.credit", CreditInvoice.class, Side.OFFICE)
                                .from(1, tree -> tree),
                        CommandSpec.of("return.credit", CreditReturn.class, Side.OFFICE),
                        CommandSpec.of("invoice.write-off", WriteOff.class, Side.OFFICE),
                        CommandSpec.of("cash.rule", SetCashRule.class, Side.OFFICE),
                        CommandSpec.of("payment.receive", ReceivePayment.class, Side.OFFICE),
                        CommandSpec.of("advance.receive", ReceiveAdvance.class, Side.OFFICE),
                        CommandSpec.of("advance.use", UseAdvance.class, Side.OFFICE),
                        CommandSpec.of("advance.refund", RefundAdvance.class, Side.OFFICE),
                        CommandSpec.of("customer.credit", SetCredit.class, Side.OFFICE),
                        CommandSpec.of("invoice.take-shipment", TakeShipment.class, Side.OFFICE)
                                .system(),
                        CommandSpec.of("invoice.take-services", TakeServices.class, Side.OFFICE)
                                .system(),
                        CommandSpec.of("invoice.drop-cancelled", DropCancelled.class, Side.OFFICE)
                                .system(),
                        CommandSpec.of("invoice.pseudonymise", PseudonymiseInvoices.class, Side.OFFICE)
                                .system())
                .views(
                        ReceivablesViews.INVOICES,
                        ReceivablesViews.LINES,
                        ReceivablesViews.VAT,
                        ReceivablesViews.PAYMENTS,
                        ReceivablesViews.RECEIVABLES,
                        ReceivablesViews.BALANCES,
                        CashSql.RULES,
                        ToInvoiceSql.TO_INVOICE,
                        ToCreditSql.TO_CREDIT);
        hears(room);
        ReceivablesSql.checks(room);
        ReceivablesSql.settled(room);
    }

    private static void hears(Room.Maker room) {
        room.answer(CreditCheck.class, Credit::standing)
                .answer(PayAtCounter.class, CounterPosting::sell)
                .answer(TillCounted.class, CounterPosting::counted)
                .answer(Invoiced.class, (tx, asked) -> InvoiceSql.any(tx, asked.order()))
                .answer(Obligations.class, Retention::standing)
                .take(
                        CustomerErased.class,
                        "accounting.pseudonymise",
                        e -> new PseudonymiseInvoices(e.customer(), e.pseudonym()))
                .take(
                        FormerNameErased.class,
                        "accounting.rename",
                        e -> new PseudonymiseInvoices(e.customer(), e.firm()))
                .take(DeliveryShipped.class, "accounting.take-shipment", TakeShipment::from)
                .take(ReturnInspected.class, "accounting.take-inspection", TakeInspection::new)
                .take(OrderConfirmed.class, "accounting.take-services", e -> new TakeServices(e.order()))
                .take(OrderCancelled.class, "accounting.drop-cancelled", e -> new DropCancelled(e.order()));
    }
}
