package kontor.registry;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says who is at the head of a side of the house, and so is told what is overdue there.
public record NameHead(Side side, Login login) implements Command<Login> {

    @Override
    public Permission needs() {
        return CalendarRoom.KEEP_CALENDAR;
    }

    @Override
    public Outcome<Login> run(Tx tx) {
        if (side == Side.BOTH) return Outcome.refused(new BadField("head", "side", Text.of("head.wanted"), "both"));
        if (!tx.ask(new Works(login))) return Outcome.refused(new NoSuch("head", login));
        HeadSql.name(tx, side, login);
        return Outcome.done(login);
    }
}
