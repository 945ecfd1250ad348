package kontor.backoffice.accounting.vouchers;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Label;
import kontor.kernel.Name;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Makes a department, a project or a campaign, or changes one.
///
/// @param open whether vouchers may name it; open if left out
public record SetDimension(DimensionNumber number, DimensionKind kind, Name name, Optional<Boolean> open)
        implements Command<DimensionNumber> {

    Label label() {
        return new Label(name.value(), name.value());
    }

    @Override
    public Permission needs() {
        return VouchersRoom.POST;
    }

    @Override
    public Outcome<DimensionNumber> run(Tx tx) {
        if (DimensionSql.otherKind(tx, this))
            return Outcome.refused(new BadField(
                    "dimension",
                    "number",
                    Text.of("accounting.wanted.other-dimension"),
                    number + " " + Kinds.wire(kind)));
        DimensionSql.save(tx, this);
        return Outcome.done(number);
    }
}
