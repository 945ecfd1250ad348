package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// What there is of a product from one lot.
///
/// @param lot       as the maker names it
/// @param picked    what of it is taken out for deliveries that have not left
/// @param expiresOn the last day on which it is good
/// @param firstOn   when it first came
record Lot(
        ProductNumber product,
        Name lot,
        Quantity onHand,
        Quantity picked,
        Optional<LocalDate> expiresOn,
        LocalDate firstOn) {

    /// What expires first is picked first, then what came first.
    static final Comparator<Lot> FIRST_OUT = Comparator.comparing(
                    (Lot l) -> l.expiresOn().orElse(LocalDate.MAX))
            .thenComparing(Lot::firstOn)
            .thenComparing(l -> l.lot().value());

    static Lot none(ProductNumber product, Name lot, Optional<LocalDate> expiresOn, LocalDate on) {
        return new Lot(product, lot, Quantity.ZERO, Quantity.ZERO, expiresOn, on);
    }

    Quantity free() {
        return onHand.minus(picked);
    }

    /// @param expires where it is said; it stays as it was otherwise
    Lot receive(Quantity more, Optional<LocalDate> expires) {
        return new Lot(product, lot, onHand.plus(more), picked, expires.or(() -> expiresOn), firstOn);
    }

    /// Taken out for a delivery, or with a negative quantity put back.
    Lot pick(Quantity more) {
        return new Lot(product, lot, onHand, picked.plus(more), expiresOn, firstOn);
    }

    /// What was picked leaves the house.
    Lot ship(Quantity gone) {
        return new Lot(product, lot, onHand.minus(gone), picked.minus(gone), expiresOn, firstOn);
    }
}
