package kontor.app;

import java.util.List;
import kontor.app.demo.FillRoom;
import kontor.app.imports.ImportsRoom;
import kontor.app.line.CommandLine;
import kontor.backoffice.accounting.AccountingRoom;
import kontor.backoffice.accounting.assets.AssetsScreens;
import kontor.backoffice.accounting.audit.AuditScreens;
import kontor.backoffice.accounting.bank.BankScreens;
import kontor.backoffice.accounting.budgets.BudgetsScreens;
import kontor.backoffice.accounting.currencies.CurrenciesScreens;
import kontor.backoffice.accounting.documents.DocumentsScreens;
import kontor.backoffice.accounting.ledger.LedgerScreens;
import kontor.backoffice.accounting.payables.PayablesRoom;
import kontor.backoffice.accounting.payables.PayablesScreens;
import kontor.backoffice.accounting.payables.ProposalScreens;
import kontor.backoffice.accounting.periods.PeriodsScreens;
import kontor.backoffice.accounting.receivables.ReceivablesScreens;
import kontor.backoffice.accounting.reminders.RemindersRoom;
import kontor.backoffice.accounting.reminders.RemindersScreens;
import kontor.backoffice.accounting.reports.ReportsScreens;
import kontor.backoffice.accounting.vat.VatScreens;
import kontor.backoffice.accounting.vouchers.VouchersScreens;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.administration.AdministrationScreens;
import kontor.backoffice.cases.CasesRoom;
import kontor.backoffice.cases.CasesScreens;
import kontor.backoffice.counting.CountingRoom;
import kontor.backoffice.counting.CountingScreens;
import kontor.backoffice.development.DevelopmentRoom;
import kontor.backoffice.development.DevelopmentScreens;
import kontor.backoffice.development.ProductsScreens;
import kontor.backoffice.people.PeopleRoom;
import kontor.backoffice.people.absence.AbsenceScreens;
import kontor.backoffice.people.payroll.PayrollScreens;
import kontor.backoffice.people.recruitment.RecruitmentScreens;
import kontor.backoffice.people.staff.StaffScreens;
import kontor.backoffice.people.time.TimeScreens;
import kontor.backoffice.production.bom.BomRoom;
import kontor.backoffice.production.mrp.MrpRoom;
import kontor.backoffice.production.mrp.MrpScreens;
import kontor.backoffice.production.orders.ProductionRoom;
import kontor.backoffice.production.orders.ProductionScreens;
import kontor.backoffice.purchasing.PurchasingRoom;
import kontor.backoffice.purchasing.PurchasingScreens;
import kontor.backoffice.purchasing.claims.ClaimsRoom;
import kontor.backoffice.purchasing.claims.ClaimsScreens;
import kontor.backoffice.warehouse.WarehouseRoom;
import kontor.backoffice.warehouse.WarehouseScreens;
import kontor.frontdesk.complaints.ComplaintsRoom;
import kontor.frontdesk.complaints.ComplaintsScreens;
import kontor.frontdesk.counter.CounterRoom;
import kontor.frontdesk.counter.CounterScreens;
import kontor.frontdesk.customers.CustomersRoom;
import kontor.frontdesk.customers.CustomersScreens;
import kontor.frontdesk.demand.DemandRoom;
import kontor.frontdesk.demand.DemandScreens;
import kontor.frontdesk.orders.OrdersRoom;
import kontor.frontdesk.orders.OrdersScreens;
import kontor.frontdesk.pipeline.PipelineRoom;
import kontor.frontdesk.pipeline.PipelineScreens;
import kontor.frontdesk.prices.PricesRoom;
import kontor.frontdesk.prices.PricesScreens;
import kontor.frontdesk.promise.PromiseRoom;
import kontor.frontdesk.promise.PromiseScreens;
import kontor.frontdesk.quotes.QuotesRoom;
import kontor.frontdesk.quotes.QuotesScreens;
import kontor.frontdesk.relations.RelationsRoom;
import kontor.frontdesk.relations.RelationsScreens;
import kontor.kernel.Catalogue;
import kontor.kernel.Room;
import kontor.registry.CalendarRoom;
import kontor.registry.RegistryRoom;
import kontor.storage.StorageRoom;
import kontor.terminal.ConsoleRoom;
import kontor.terminal.Screens;

/// All rooms, by hand.
public final class Wiring {

    private Wiring() {}

    /// The doors bring no commands of their own, only words.
    private static final Room DOORS = Room.of(Wiring.class).done();

    private static final Room LINE = Room.of(CommandLine.class).done();

    /// The rooms of the house, desk first.
    public static final List<Room> ROOMS = List.of(
            StorageRoom.ROOM,
            RegistryRoom.ROOM,
            PricesRoom.ROOM,
            OrdersRoom.ROOM,
            QuotesRoom.ROOM,
            PipelineRoom.ROOM,
            CustomersRoom.ROOM,
            RelationsRoom.ROOM,
            ComplaintsRoom.ROOM,
            DemandRoom.ROOM,
            CounterRoom.ROOM,
            PromiseRoom.ROOM,
            DevelopmentRoom.ROOM,
            AccountingRoom.ROOM,
            PayablesRoom.ROOM,
            RemindersRoom.ROOM,
            PurchasingRoom.ROOM,
            ClaimsRoom.ROOM,
            WarehouseRoom.ROOM,
            CountingRoom.ROOM,
            BomRoom.ROOM,
            ProductionRoom.ROOM,
            MrpRoom.ROOM,
            kontor.backoffice.returns.ReturnsRoom.ROOM,
            kontor.frontdesk.returns.ReturnsRoom.ROOM,
            CasesRoom.ROOM,
            PeopleRoom.ROOM,
            AdministrationRoom.ROOM,
            CalendarRoom.ROOM,
            ConsoleRoom.ROOM,
            DOORS,
            LINE,
            ImportsRoom.ROOM,
            FillRoom.ROOM);

    /// What the rooms say about their screens; the first screens list them in this order.
    public static final List<Screens> SCREENS = List.of(
            PricesScreens.SCREENS,
            OrdersScreens.SCREENS,
            QuotesScreens.SCREENS,
            PipelineScreens.SCREENS,
            ComplaintsScreens.SCREENS,
            WarehouseScreens.SCREENS,
            CountingScreens.SCREENS,
            kontor.frontdesk.returns.ReturnsScreens.SCREENS,
            kontor.backoffice.returns.ReturnsScreens.SCREENS,
            CasesScreens.SCREENS,
            LedgerScreens.SCREENS,
            VatScreens.SCREENS,
            VouchersScreens.SCREENS,
            CurrenciesScreens.SCREENS,
            AssetsScreens.SCREENS,
            PeriodsScreens.SCREENS,
            ReportsScreens.SCREENS,
            BudgetsScreens.SCREENS,
            ReceivablesScreens.SCREENS,
            DocumentsScreens.SCREENS,
            AuditScreens.SCREENS,
            BankScreens.SCREENS,
            PayablesScreens.SCREENS,
            ProposalScreens.SCREENS,
            PurchasingScreens.SCREENS,
            ClaimsScreens.SCREENS,
            RemindersScreens.SCREENS,
            StaffScreens.SCREENS,
            AbsenceScreens.SCREENS,
            ProductionScreens.SCREENS,
            MrpScreens.SCREENS,
            RecruitmentScreens.SCREENS,
            TimeScreens.SCREENS,
            PayrollScreens.SCREENS,
            CustomersScreens.SCREENS,
            RelationsScreens.SCREENS,
            DemandScreens.SCREENS,
            CounterScreens.SCREENS,
            PromiseScreens.SCREENS,
            ProductsScreens.SCREENS,
            DevelopmentScreens.SCREENS,
            AdministrationScreens.SCREENS);

    /// The catalogue of all rooms.
    public static Catalogue catalogue() {
        return new Catalogue(ROOMS);
    }
}
