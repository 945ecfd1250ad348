package kontor.backoffice.accounting.documents;

import kontor.hatch.CustomerErased;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What documents bring to the accounting room.
public final class DocumentsRoom {

    private DocumentsRoom() {}

    static final Permission KEEP = Permission.of("customers.endpoint", Side.OFFICE, "accountant");
    static final Permission DROP = Permission.of("customers.drop-endpoint", Side.OFFICE);

    public static void furnish(Room.Maker room) {
        room.department(Department.RECEIVABLES)
                .permissions(KEEP, DROP)
                .commands(
                        CommandSpec.of("customer.endpoint", SetEndpoint.class, Side.OFFICE),
                        CommandSpec.of("customer.drop-endpoint", DropEndpoint.class, Side.OFFICE)
                                .system())
                .views(DocumentSql.ENDPOINTS)
                .take(CustomerErased.class, "accounting.drop-endpoint", e -> new DropEndpoint(e.customer()));
    }
}
