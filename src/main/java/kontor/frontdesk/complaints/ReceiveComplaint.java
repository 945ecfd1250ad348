package kontor.frontdesk.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kontor.hatch.Wish;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;

/// Takes a complaint in. It takes somebody who complains and what they say, and nothing else is ever a reason to turn
/// one away: an order or a product that is not ours is kept as it was said, beside.
///
/// @param customer  or the customer of the order
/// @param name      who complains, where it is not the customer, or where there is none
/// @param wish      `other` where nothing is said
/// @param line      of the order, from 1
/// @param contact   how to reach them, if not as the customer is reached
/// @param language  as the customer's, where nothing is said
/// @param on        the day they said it, if before today
/// @param reference its number elsewhere
public record ReceiveComplaint(
        Optional<CustomerNumber> customer,
        @Personal Optional<Name> name,
        @Personal Words words,
        Optional<Wish> wish,
        Optional<OrderNumber> order,
        Optional<Long> line,
        Optional<ProductNumber> product,
        @Personal Optional<Name> contact,
        Optional<Lang> language,
        Optional<LocalDate> on,
        Optional<Name> reference)
        implements Command<ComplaintNumber> {

    private static final NumberSeries SERIES = new NumberSeries("complaint", 1);

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        if (words.value().isBlank())
            return Outcome.refused(new BadField("complaint", "words", Text.of("complaint.words.wanted"), ""));
        var concerns = Concerns.of(tx, new About(product, order, line));
        var who = customer.or(concerns::customer);
        var known = who.flatMap(number -> CustomerSql.find(tx, number));
        if (customer.isPresent() && known.isEmpty()) return Outcome.refused(new NoSuch("complaint", customer.get()));
        var person = name.or(() -> known.map(Customer::name));
        if (person.isEmpty())
            return Outcome.refused(new BadField("complaint", "name", Text.of("complaint.person.wanted"), ""));
        var complaint = complaint(tx, known, person.get(), concerns);
        ComplaintSql.add(tx, complaint);
        ComplaintSql.step(
                tx,
                new ComplaintSql.Taken(
                        complaint.number(),
                        1,
                        ComplaintStep.RECEIVED,
                        tx.now(),
                        tx.actor().audited(),
                        Optional.empty(),
                        ComplaintState.RECEIVED,
                        complaint.unmatched().map(said -> new Words(said.value()))));
        Clocks.start(tx, complaint.number(), ClockKind.ACKNOWLEDGE, Optional.empty());
        return Outcome.done(complaint.number());
    }

    private Complaint complaint(Tx tx, Optional<Customer> known, Name person, Concerns concerns) {
        var seq = tx.next(SERIES);
        return new Complaint(
                new ComplaintNumber("K-" + seq),
                seq,
                ComplaintState.RECEIVED,
                known.map(Customer::number),
                person,
                contact,
                language.or(() -> known.map(Customer::language)).orElse(Lang.NB),
                wish.orElse(Wish.OTHER),
                words,
                concerns.order(),
                concerns.line(),
                concerns.product(),
                concerns.unmatched(),
                reference,
                at(tx),
                tx.actor().audited(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    /// Of an earlier day nobody knows the hour: noon. A day to come is a slip, and today.
    private Instant at(Tx tx) {
        return on.filter(day -> day.isBefore(tx.today()))
                .map(day -> day.atTime(LocalTime.NOON)
                        .atZone(tx.ask(new CompanyZone()))
                        .toInstant())
                .orElseGet(tx::now);
    }
}
