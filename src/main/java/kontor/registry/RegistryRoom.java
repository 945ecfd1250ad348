package kontor.registry;

import kontor.kernel.CommandSpec;
import kontor.kernel.CompanyZone;
import kontor.kernel.Department;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The registry: its views, and the zone that everyone asks for.
public final class RegistryRoom {

    private RegistryRoom() {}

    static final Permission READ = Permission.of(
            "registry.read",
            Side.BOTH,
            "seller",
            "warehouse",
            "accountant",
            "developer",
            "service",
            "caseworker",
            "buyer");

    static final Permission DESCRIBE = Permission.of("company.describe", Side.OFFICE, "accountant");

    public static final Room ROOM = Room.of(RegistryRoom.class)
            .permissions(READ, DESCRIBE)
            .department(Department.CUSTOMERS)
            .views(CustomerSql.CUSTOMERS)
            .department(Department.DEVELOPMENT)
            .views(ProductSql.PRODUCTS)
            .department(Department.ADMINISTRATION)
            .commands(CommandSpec.of("company.describe", DescribeCompany.class, Side.OFFICE))
            .views(CompanySql.COMPANY)
            .persons(CustomerNumber.class, READ)
            .index("customer", CustomerSql.WORDS)
            .index("product", ProductSql.WORDS)
            .answer(CompanyZone.class, (tx, _) -> CompanySql.zone(tx))
            .done();
}
