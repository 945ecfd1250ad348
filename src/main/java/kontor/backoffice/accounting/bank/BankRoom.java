package kontor.backoffice.accounting.bank;

import kontor.backoffice.accounting.payables.OurAccount;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What the bank brings to the accounting room.
public final class BankRoom {

    private BankRoom() {}

    static final Permission READ = Permission.of("bank.read", Side.OFFICE, "accountant", "auditor");
    static final Permission IMPORT = Permission.of("bank.import", Side.OFFICE, "accountant");
    static final Permission MATCH = Permission.of("bank.match", Side.OFFICE, "accountant");
    static final Permission KEEP = Permission.of("bank.keep", Side.OFFICE, "accountant");

    public static void furnish(Room.Maker room) {
        room.department(Department.BANK)
                .permissions(READ, IMPORT, MATCH, KEEP)
                .commands(
                        CommandSpec.of("bank.confirm", ConfirmLine.class, Side.OFFICE),
                        CommandSpec.of("bank.settle", SettleLine.class, Side.OFFICE),
                        CommandSpec.of("bank.book", BookLine.class, Side.OFFICE),
                        CommandSpec.of("bank.split", SplitLine.class, Side.OFFICE),
                        CommandSpec.of("bank.advance", AdvanceLine.class, Side.OFFICE),
                        CommandSpec.of("bank.refund", RefundLine.class, Side.OFFICE),
                        CommandSpec.of("bank.pay-supplier", PaySupplierLine.class, Side.OFFICE),
                        CommandSpec.of("bank.return", ReturnLine.class, Side.OFFICE),
                        CommandSpec.of("bank.match", MatchLine.class, Side.OFFICE),
                        CommandSpec.of("bank.unmatch", UnmatchLine.class, Side.OFFICE),
                        CommandSpec.of("bank.set-aside", SetLineAside.class, Side.OFFICE),
                        CommandSpec.of("bank.forget", ForgetRule.class, Side.OFFICE),
                        CommandSpec.of("bank.keep-account", KeepBankAccount.class, Side.OFFICE),
                        CommandSpec.of("bank.take", TakeStatement.class, Side.OFFICE)
                                .scripts(),
                        CommandSpec.of("bank.take-lines", TakeLines.class, Side.OFFICE)
                                .scripts())
                .views(BankViews.LINES, BankViews.STATEMENTS, BankViews.ACCOUNTS, BankViews.MATCHES, BankViews.RULES);
        room.answer(OurAccount.class, (tx, asked) -> BankSql.ofLedger(tx, asked.account()));
        BankChecks.say(room);
    }
}
