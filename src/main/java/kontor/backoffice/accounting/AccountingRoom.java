package kontor.backoffice.accounting;

import kontor.backoffice.accounting.assets.AssetsRoom;
import kontor.backoffice.accounting.audit.AuditRoom;
import kontor.backoffice.accounting.bank.BankRoom;
import kontor.backoffice.accounting.budgets.BudgetsRoom;
import kontor.backoffice.accounting.currencies.CurrenciesRoom;
import kontor.backoffice.accounting.documents.DocumentsRoom;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.backoffice.accounting.periods.PeriodsRoom;
import kontor.backoffice.accounting.receivables.ReceivablesRoom;
import kontor.backoffice.accounting.reports.ReportsRoom;
import kontor.backoffice.accounting.vat.VatRoom;
import kontor.backoffice.accounting.vouchers.VouchersRoom;
import kontor.kernel.Room;

/// Accounting, with its inner rooms.
public final class AccountingRoom {

    private AccountingRoom() {}

    public static final Room ROOM = room();

    private static Room room() {
        var room = Room.of(AccountingRoom.class);
        LedgerRoom.furnish(room);
        VatRoom.furnish(room);
        VouchersRoom.furnish(room);
        CurrenciesRoom.furnish(room);
        AssetsRoom.furnish(room);
        PeriodsRoom.furnish(room);
        ReportsRoom.furnish(room);
        BudgetsRoom.furnish(room);
        ReceivablesRoom.furnish(room);
        DocumentsRoom.furnish(room);
        AuditRoom.furnish(room);
        BankRoom.furnish(room);
        return room.done();
    }
}
