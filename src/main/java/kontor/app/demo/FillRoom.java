package kontor.app.demo;

import java.time.LocalDate;
import kontor.kernel.CommandSpec;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Fills a company for trials and benchmarks. No role may: only who runs the program.
public final class FillRoom {

    private FillRoom() {}

    static final Permission FILL = Permission.of("company.fill", Side.OFFICE);

    /// So many rows at once would make a long command.
    record Wrong(long count, long most) implements Refusal {
        @Override
        public String code() {
            return "fill.refused.count";
        }
    }

    /// This month's books are closed.
    record Closed(LocalDate on) implements Refusal {
        @Override
        public String code() {
            return "fill.refused.period";
        }
    }

    /// Orders want customers.
    record Nobody() implements Refusal {
        @Override
        public String code() {
            return "fill.refused.customers";
        }
    }

    public static final Room ROOM = Room.of(FillRoom.class)
            .permissions(FILL)
            .commands(
                    CommandSpec.of("company.fill", FillCompany.class, Side.OFFICE)
                            .system(),
                    CommandSpec.of("company.fill-orders", FillOrders.class, Side.OFFICE)
                            .system(),
                    CommandSpec.of("company.fill-complaints", FillComplaints.class, Side.OFFICE)
                            .system())
            .done();
}
