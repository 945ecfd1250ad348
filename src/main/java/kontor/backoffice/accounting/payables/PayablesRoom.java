package kontor.backoffice.accounting.payables;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Payables: what suppliers are owed, and paying them.
public final class PayablesRoom {

    private PayablesRoom() {}

    static final Permission READ = Permission.of("payables.read", Side.OFFICE, "accountant", "buyer", "auditor");
    static final Permission KEEP_SUPPLIERS = Permission.of("suppliers.keep", Side.OFFICE, "accountant", "buyer");
    static final Permission REGISTER = Permission.of("payables.register", Side.OFFICE, "accountant");
    static final Permission APPROVE = Permission.of("payables.approve", Side.OFFICE, "accountant");
    static final Permission PAY = Permission.of("payables.pay", Side.OFFICE, "accountant");

    public static final Room ROOM = room();

    private static Room room() {
        var room = Room.of(PayablesRoom.class)
                .department(Department.PAYABLES)
                .permissions(READ, KEEP_SUPPLIERS, REGISTER, APPROVE, PAY)
                .commands(
                        CommandSpec.of("supplier.register", RegisterSupplier.class, Side.OFFICE),
                        CommandSpec.of("supplier.change", ChangeSupplier.class, Side.OFFICE),
                        CommandSpec.of("supplier-invoice.register", RegisterSupplierInvoice.class, Side.OFFICE),
                        CommandSpec.of("supplier-invoice.approve", ApproveSupplierInvoice.class, Side.OFFICE),
                        CommandSpec.of("supplier-invoice.reject", RejectSupplierInvoice.class, Side.OFFICE),
                        CommandSpec.of("supplier-invoice.offset", OffsetSupplierInvoice.class, Side.OFFICE),
                        CommandSpec.of("supplier-invoice.pay", PaySupplierInvoice.class, Side.OFFICE),
                        CommandSpec.of("payment-proposal.make", MakeProposal.class, Side.OFFICE),
                        CommandSpec.of("payment-proposal.drop", DropPayment.class, Side.OFFICE),
                        CommandSpec.of("payment-proposal.approve", ApproveProposal.class, Side.OFFICE),
                        CommandSpec.of("payment-proposal.cancel", CancelProposal.class, Side.OFFICE),
                        CommandSpec.of("payment-proposal.send", SendProposal.class, Side.OFFICE),
                        CommandSpec.of("payment-proposal.return", ReturnPayment.class, Side.OFFICE))
                .views(
                        SupplierSql.SUPPLIERS,
                        PayablesViews.INVOICES,
                        PayablesViews.LINES,
                        PayablesViews.PAYABLES,
                        SupplierPaymentSql.PAYMENTS,
                        ProposalViews.PROPOSALS,
                        ProposalViews.LINES);
        PayablesChecks.say(room);
        return room.done();
    }
}
