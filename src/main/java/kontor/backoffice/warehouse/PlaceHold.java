package kontor.backoffice.warehouse;

import java.util.List;
import kontor.hatch.KnownComplaint;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Holds more stock for a complaint than its triage did, such as a lot that turned out to be bad too.
///
/// @param lots all of the product where none is named
public record PlaceHold(ComplaintNumber complaint, ProductNumber product, List<Name> lots)
        implements Command<HoldNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HOLD;
    }

    @Override
    public Outcome<HoldNumber> run(Tx tx) {
        if (!tx.ask(new KnownComplaint(complaint))) return Outcome.refused(new NoSuch("hold", complaint));
        return Holds.place(tx, product, lots, complaint);
    }
}
