package kontor.backoffice.production.bom;

import kontor.kernel.Money;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// A line of a list of parts.
///
/// @param product   what the list makes
/// @param own       the quantity in the component's own unit
/// @param byProduct whether it comes out, with this share of the cost
/// @param lastLine  whether it ends its list: a tree is drawn with it
public record BomLine(
        BomNumber bom,
        long line,
        ProductNumber product,
        ProductNumber component,
        Quantity quantity,
        Unit unit,
        Quantity own,
        Rate scrap,
        boolean byProduct,
        Rate share,
        boolean lastLine) {

    private static final long WHOLE = 10_000;

    /// What so many of the product take, what is lost included, in the unit of the line.
    ///
    /// @param makes what the list makes
    public Quantity said(Quantity many, Quantity makes) {
        return lost(quantity.share(many.units(), makes.units()));
    }

    /// The same in the component's own unit.
    public Quantity taken(Quantity many, Quantity makes) {
        return lost(own.share(many.units(), makes.units()));
    }

    private Quantity lost(Quantity net) {
        return scrap.units() == 0 ? net : net.share(WHOLE + scrap.units(), WHOLE);
    }

    /// What it adds to the cost of so many as the list makes.
    Money cost(Price each) {
        return each.times(lost(own));
    }
}
