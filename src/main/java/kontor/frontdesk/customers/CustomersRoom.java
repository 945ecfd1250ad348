package kontor.frontdesk.customers;

import kontor.kernel.BadField;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Text;

/// The desk's customers.
public final class CustomersRoom {

    private CustomersRoom() {}

    static final Permission REGISTER = Permission.of("customers.register", Side.DESK, "seller");

    static Refusal badDays(long days) {
        return new BadField("customer", "paymentDays", Text.of("customer.days.wanted"), Long.toString(days));
    }

    public static final Room ROOM = Room.of(CustomersRoom.class)
            .department(Department.CUSTOMERS)
            .permissions(REGISTER)
            .commands(
                    CommandSpec.of("customer.register", RegisterCustomer.class, Side.DESK),
                    CommandSpec.of("customer.change", ChangeCustomer.class, Side.DESK))
            .done();
}
