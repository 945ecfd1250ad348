package kontor.storage;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.PersonalFields;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.registry.RegistryRoom;

/// A guest book: persons sign it and may be forgotten. What it shows of them stands in the table of once-only keys,
/// which every database of storage has.
final class GuestRoom {

    private GuestRoom() {}

    static final Permission SIGN = Permission.of("guest.sign", Side.DESK);
    static final NumberSeries GUESTS = new NumberSeries("guest", 1);

    /// Someone signs; a firm's name is no person's.
    record Sign(
            @Personal(unless = "firm") Name name,
            Optional<OrgNumber> firm,
            @Personal Optional<Name> phone) implements Command<CustomerNumber> {
        @Override
        public Permission needs() {
            return SIGN;
        }

        @Override
        public Outcome<CustomerNumber> run(Tx tx) {
            var number = Long.toString(tx.next(GUESTS));
            Once.keep(
                    Sql.of(tx),
                    "guest " + number,
                    name.value(),
                    phone.map(Name::value).orElse("-"),
                    0);
            return Outcome.done(new CustomerNumber(number));
        }
    }

    /// A guest gives another telephone number.
    record Call(
            CustomerNumber guest, @Personal(of = "guest") Name phone) implements Command<CustomerNumber> {
        @Override
        public Permission needs() {
            return SIGN;
        }

        @Override
        public Outcome<CustomerNumber> run(Tx tx) {
            show(tx, guest, "result", phone);
            return Outcome.done(guest);
        }
    }

    /// A guest is forgotten.
    record Forget(CustomerNumber guest) implements Command<CustomerNumber> {
        @Override
        public Permission needs() {
            return SIGN;
        }

        @Override
        public Outcome<CustomerNumber> run(Tx tx) {
            tx.forget(guest);
            show(tx, guest, "content", PersonalFields.pseudonym(guest.value()));
            show(tx, guest, "result", new Name("-"));
            return Outcome.done(guest);
        }
    }

    private static void show(Tx tx, CustomerNumber guest, String column, Name value) {
        Sql.of(tx)
                .update("update once set " + column + " = :value where once_key = :key")
                .bind("value", value)
                .bind("key", "guest " + guest.value())
                .run();
    }

    static final Room ROOM = Room.of(StorageRoom.class)
            .permissions(SIGN)
            .commands(
                    CommandSpec.of("guest.sign", Sign.class, Side.DESK),
                    CommandSpec.of("guest.call", Call.class, Side.DESK),
                    CommandSpec.of("guest.forget", Forget.class, Side.DESK))
            .done();

    static Catalogue catalogue() {
        return new Catalogue(List.of(StorageRoom.ROOM, RegistryRoom.ROOM, TallyRoom.ROOM, ROOM));
    }
}
