package kontor.backoffice.people.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.backoffice.people.absence.Deciding;
import kontor.hatch.KnownComplaint;
import kontor.hatch.OrderTerms;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.TimeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says what was worked on a day, and on what: an order, a case, a project, or none of them.
///
/// @param on       today if left out
/// @param employee oneself if left out
public record LogTime(
        Quantity hours,
        Optional<LocalDate> on,
        Optional<OrderNumber> order,
        Optional<ComplaintNumber> complaint,
        Optional<DimensionNumber> project,
        Optional<Words> note,
        Optional<EmployeeNumber> employee)
        implements Command<TimeNumber> {

    private static final NumberSeries SERIES = new NumberSeries("time", 1);
    private static final Quantity DAY = Quantity.of(24);

    @Override
    public Permission needs() {
        return TimeRoom.OWN;
    }

    @Override
    public Outcome<TimeNumber> run(Tx tx) {
        return Deciding.whose(tx, employee, TimeRoom.KEEP).then(who -> {
            var day = on.orElseGet(tx::today);
            var fault = fault(tx);
            if (fault.isPresent()) return Outcome.refused(fault.get());
            if (day.isAfter(tx.today()) || !who.worksOn(day))
                return Outcome.refused(new BadField("time", "on", Text.of("time.wanted.day"), day.toString()));
            if (TimeSql.hours(tx, who.number(), day).plus(hours).compareTo(DAY) > 0)
                return Outcome.refused(new TimeRefusal.FullDay(day));
            var number = new TimeNumber("TI-" + tx.next(SERIES));
            TimeSql.add(tx, number, who.number(), day, this);
            return Outcome.done(number);
        });
    }

    private Optional<Refusal> fault(Tx tx) {
        if (!hours.isPositive())
            return Optional.of(new BadField("time", "hours", Text.of("time.wanted.hours"), hours.toString()));
        if (Stream.of(order, complaint, project).filter(Optional::isPresent).count() > 1)
            return Optional.of(new TimeRefusal.TwoThings());
        if (order.filter(o -> tx.ask(new OrderTerms(o)).isEmpty()).isPresent())
            return order.map(o -> new NoSuch("time", o));
        if (complaint.filter(c -> !tx.ask(new KnownComplaint(c))).isPresent())
            return complaint.map(c -> new NoSuch("time", c));
        return Dimensions.fault(tx, Optional.empty(), project);
    }
}
