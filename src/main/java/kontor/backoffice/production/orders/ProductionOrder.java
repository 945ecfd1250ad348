package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// An order to make something.
///
/// @param seq       the number as a figure, to sort by
/// @param made      what has come of it and is good
/// @param scrapped  what has come of it and is not
/// @param startsOn  the day on which the work is to begin
/// @param bom       the list of parts that it was drafted from
/// @param wip       what stands in work in progress of it
/// @param materials what its materials cost, as far as they were issued
/// @param work      what the work cost, as far as it was reported
/// @param worth     what was made of it is worth
/// @param variance  what it cost and nothing came of
record ProductionOrder(
        ProductionNumber number,
        long seq,
        ProductionState state,
        ProductNumber product,
        Quantity quantity,
        Quantity made,
        Quantity scrapped,
        LocalDate requestedOn,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> dueOn,
        Optional<BomNumber> bom,
        Money wip,
        Money materials,
        Money work,
        Money worth,
        Money variance,
        String madeBy,
        Optional<Words> words,
        Optional<Words> reason) {

    static final NumberSeries SERIES = new NumberSeries("production-order", 1);

    /// What is still to come of it.
    Quantity open() {
        return quantity.minus(made).minus(scrapped);
    }

    /// Its cost changes by these.
    ProductionOrder costing(Money material, Money labour) {
        return new ProductionOrder(
                number,
                seq,
                state,
                product,
                quantity,
                made,
                scrapped,
                requestedOn,
                startsOn,
                dueOn,
                bom,
                wip.plus(material).plus(labour),
                materials.plus(material),
                work.plus(labour),
                worth,
                variance,
                madeBy,
                words,
                reason);
    }

    /// So much came of it.
    ProductionOrder yielding(Quantity good, Quantity bad, Money value) {
        return new ProductionOrder(
                number,
                seq,
                state,
                product,
                quantity,
                made.plus(good),
                scrapped.plus(bad),
                requestedOn,
                startsOn,
                dueOn,
                bom,
                wip.minus(value),
                materials,
                work,
                worth.plus(value),
                variance,
                madeBy,
                words,
                reason);
    }

    /// Nothing more comes of it: what is left in work in progress came to nothing.
    ProductionOrder ended(ProductionState end, Optional<Words> why) {
        return new ProductionOrder(
                number,
                seq,
                end,
                product,
                quantity,
                made,
                scrapped,
                requestedOn,
                startsOn,
                dueOn,
                bom,
                Money.ZERO,
                materials,
                work,
                worth,
                variance.plus(wip),
                madeBy,
                words,
                why.or(() -> reason));
    }

    ProductionOrder to(ProductionState next) {
        return new ProductionOrder(
                number,
                seq,
                next,
                product,
                quantity,
                made,
                scrapped,
                requestedOn,
                startsOn,
                dueOn,
                bom,
                wip,
                materials,
                work,
                worth,
                variance,
                madeBy,
                words,
                reason);
    }

    /// Made by this list of parts.
    ProductionOrder from(BomNumber list) {
        return new ProductionOrder(
                number,
                seq,
                state,
                product,
                quantity,
                made,
                scrapped,
                requestedOn,
                startsOn,
                dueOn,
                Optional.of(list),
                wip,
                materials,
                work,
                worth,
                variance,
                madeBy,
                words,
                reason);
    }

    /// To be made between these days.
    ProductionOrder between(LocalDate first, Optional<LocalDate> last) {
        return new ProductionOrder(
                number,
                seq,
                state,
                product,
                quantity,
                made,
                scrapped,
                requestedOn,
                Optional.of(first),
                last.or(() -> dueOn),
                bom,
                wip,
                materials,
                work,
                worth,
                variance,
                madeBy,
                words,
                reason);
    }
}
