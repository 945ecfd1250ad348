package kontor.backoffice.returns;

import kontor.hatch.Fate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;

/// What comes back of an order line, and what became of it.
///
/// @param line        the order line's place
/// @param wanted      was to come
/// @param received    came
/// @param repairWorth what the goods in repair cost when they left
record GoodsReturnLine(
        ReturnNumber number,
        long line,
        ProductNumber product,
        Quantity wanted,
        Quantity received,
        Quantity restocked,
        Quantity inRepair,
        Quantity scrapped,
        Money repairWorth) {

    static GoodsReturnLine wanted(ReturnNumber number, long line, ProductNumber product, Quantity quantity) {
        return new GoodsReturnLine(
                number,
                line,
                product,
                quantity,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Money.ZERO);
    }

    GoodsReturnLine received(Quantity came) {
        return new GoodsReturnLine(number, line, product, wanted, came, restocked, inRepair, scrapped, repairWorth);
    }

    /// So much of it was decided on.
    GoodsReturnLine fated(Fate fate, Quantity part, Money worth) {
        return switch (fate) {
            case RESTOCK -> with(restocked.plus(part), inRepair, scrapped, repairWorth);
            case REPAIR -> with(restocked, inRepair.plus(part), scrapped, repairWorth.plus(worth));
            case SCRAP -> with(restocked, inRepair, scrapped.plus(part), repairWorth);
        };
    }

    /// So much of it came out of repair.
    GoodsReturnLine repaired(Quantity part) {
        return with(restocked, inRepair.minus(part), scrapped, repairWorth.minus(repairWorth(part)));
    }

    /// What so much of the goods in repair cost; the last piece takes what is left.
    Money repairWorth(Quantity part) {
        return repairWorth.share(part.units(), inRepair.units());
    }

    private GoodsReturnLine with(Quantity onShelf, Quantity repairing, Quantity gone, Money worth) {
        return new GoodsReturnLine(number, line, product, wanted, received, onShelf, repairing, gone, worth);
    }
}
