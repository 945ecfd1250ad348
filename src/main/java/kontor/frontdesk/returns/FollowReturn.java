package kontor.frontdesk.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kontor.frontdesk.complaints.TellKind;
import kontor.frontdesk.complaints.ToTell;
import kontor.hatch.ReturnAuthorised;
import kontor.hatch.ReturnCredited;
import kontor.hatch.ReturnDeclined;
import kontor.hatch.ReturnInspected;
import kontor.hatch.ReturnReceived;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;
import kontor.registry.CustomerSql;

/// The desk's return follows what the office did: what an event's delivery runs. One that the desk has withdrawn stays
/// withdrawn.
///
/// @param words    what the customer is to know
/// @param credited with VAT
/// @param came     what came, where goods came
/// @param at       when the office did it
record FollowReturn(
        ReturnNumber returned,
        ReturnState next,
        Optional<Words> words,
        Money credited,
        List<ReturnReceived.Line> came,
        Instant at)
        implements Command<ReturnNumber> {

    static FollowReturn authorised(ReturnAuthorised event) {
        return new FollowReturn(
                event.returned(), ReturnState.AUTHORISED, event.words(), Money.ZERO, List.of(), event.at());
    }

    static FollowReturn declined(ReturnDeclined event) {
        return new FollowReturn(
                event.returned(), ReturnState.DECLINED, Optional.of(event.reason()), Money.ZERO, List.of(), event.at());
    }

    static FollowReturn received(ReturnReceived event) {
        return new FollowReturn(
                event.returned(), ReturnState.RECEIVED, Optional.empty(), Money.ZERO, event.lines(), event.at());
    }

    static FollowReturn inspected(ReturnInspected event) {
        return new FollowReturn(
                event.returned(), ReturnState.INSPECTED, Optional.empty(), Money.ZERO, List.of(), event.at());
    }

    static FollowReturn credited(ReturnCredited event) {
        var notes = event.credits().stream().map(InvoiceNumber::value).collect(Collectors.joining(", "));
        var words = notes.isEmpty() ? event.total().toString() : event.total() + " (" + notes + ")";
        return new FollowReturn(
                event.returned(),
                ReturnState.CREDITED,
                Optional.of(new Words(words)),
                event.total(),
                List.of(),
                event.at());
    }

    @Override
    public Permission needs() {
        return ReturnsRoom.TAKE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var found = ReturnSql.lock(tx, returned);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("return", returned));
        var now = found.get();
        if (now.state() == ReturnState.WITHDRAWN) return Outcome.done(returned);
        if (!now.state().mayBecome(next)) return Outcome.refused(new WrongState("return", returned, now.state(), next));
        ReturnSql.save(tx, now.with(next, words.or(now::words), credited));
        if (next == ReturnState.RECEIVED) receive(tx);
        if (next.toTell()) toTell(tx, now);
        return Outcome.done(returned);
    }

    /// Who has sent the goods need not be told any more that they may.
    private void receive(Tx tx) {
        var lines = came.stream().collect(Collectors.toMap(ReturnReceived.Line::line, ReturnReceived.Line::quantity));
        ReturnSql.save(
                tx,
                ReturnSql.lines(tx, returned).stream()
                        .map(line -> line.received(lines.getOrDefault(line.line(), Quantity.ZERO)))
                        .toList());
        ToTell.withdraw(tx, TellKind.RETURN, returned);
    }

    private void toTell(Tx tx, CustomerReturn now) {
        var customer = CustomerSql.find(tx, now.customer()).orElseThrow();
        ToTell.put(
                tx,
                new ToTell.Matter(
                        TellKind.RETURN,
                        returned,
                        now.complaint(),
                        Optional.of(now.customer()),
                        customer.name(),
                        words.orElse(Words.NONE)),
                at);
    }
}
