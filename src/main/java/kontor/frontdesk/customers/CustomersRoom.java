package kontor.frontdesk.customers;

import kontor.hatch.CustomerErased;
import kontor.kernel.BadField;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.ConsentNumber;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Text;

/// The desk's customers.
public final class CustomersRoom {

    private CustomersRoom() {}

    static final Permission REGISTER = Permission.of("customers.register", Side.DESK, "seller");

    /// Whoever talks with customers may note what they consent to, and see it.
    static final Permission CONSENTS = Permission.of("customers.consents", Side.DESK, "seller", "service");

    static Refusal badDays(long days) {
        return new BadField("customer", "paymentDays", Text.of("customer.days.wanted"), Long.toString(days));
    }

    public static final Room ROOM = Room.of(CustomersRoom.class)
            .department(Department.CUSTOMERS)
            .permissions(REGISTER, CONSENTS)
            .persons(ConsentNumber.class, CONSENTS)
            .commands(
                    CommandSpec.of("customer.register", RegisterCustomer.class, Side.DESK),
                    CommandSpec.of("customer.change", ChangeCustomer.class, Side.DESK),
                    CommandSpec.of("consent.give", GiveConsent.class, Side.DESK),
                    CommandSpec.of("consent.withdraw", WithdrawConsent.class, Side.DESK),
                    CommandSpec.of("consent.erase", EraseConsents.class, Side.DESK)
                            .system())
            .views(ConsentSql.CONSENTS, ConsentSql.HISTORY)
            .take(CustomerErased.class, "customers.erased", EraseConsents::new)
            .check("consents-as-steps", ConsentSql.AS_STEPS)
            .done();
}
