package kontor.backoffice.production.mrp;

import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Quantity;

/// What is missing, in lots that can be ordered.
final class Lots {

    /// More than these are not told apart.
    private static final int MOST = 200;

    private Lots() {}

    static List<Quantity> of(Planning planning, Quantity missing) {
        var lots = new ArrayList<Quantity>();
        var left = missing;
        while (left.isPositive()) {
            var lot = lots.size() == MOST ? left : lot(planning, left);
            lots.add(lot);
            left = left.minus(lot);
        }
        return lots;
    }

    private static Quantity lot(Planning planning, Quantity left) {
        var most = planning.lotMax();
        var lot = most.isPositive() ? left.min(most) : left;
        if (lot.compareTo(planning.lotMin()) < 0) lot = planning.lotMin();
        var step = planning.lotMultiple().units();
        if (step <= 0) return lot;
        var rounded = new Quantity(Math.multiplyExact(Math.ceilDiv(lot.units(), step), step));
        var fits = !most.isPositive() || rounded.compareTo(most) <= 0 || most.units() < step;
        return fits ? rounded : new Quantity(Math.floorDiv(most.units(), step) * step);
    }
}
