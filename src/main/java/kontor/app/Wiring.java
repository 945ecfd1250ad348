package kontor.app;

import java.util.List;
import kontor.app.imports.ImportsRoom;
import kontor.app.line.CommandLine;
import kontor.backoffice.accounting.AccountingRoom;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.development.DevelopmentRoom;
import kontor.backoffice.warehouse.WarehouseRoom;
import kontor.frontdesk.customers.CustomersRoom;
import kontor.frontdesk.orders.OrdersRoom;
import kontor.kernel.Catalogue;
import kontor.kernel.Room;
import kontor.registry.RegistryRoom;
import kontor.storage.StorageRoom;
import kontor.terminal.ConsoleRoom;

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
            CustomersRoom.ROOM,
            OrdersRoom.ROOM,
            DevelopmentRoom.ROOM,
            AccountingRoom.ROOM,
            WarehouseRoom.ROOM,
            AdministrationRoom.ROOM,
            ConsoleRoom.ROOM,
            DOORS,
            LINE,
            ImportsRoom.ROOM);

    /// The catalogue of all rooms.
    public static Catalogue catalogue() {
        return new Catalogue(ROOMS);
    }
}
