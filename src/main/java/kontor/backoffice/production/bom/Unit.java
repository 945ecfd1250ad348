package kontor.backoffice.production.bom;

import java.util.Optional;
import kontor.kernel.Quantity;

/// What quantities are told in. Units of one measure change into each other.
public enum Unit {
    PCS(Measure.COUNT, 1, 1),
    M(Measure.LENGTH, 1, 1),
    CM(Measure.LENGTH, 1, 100),
    MM(Measure.LENGTH, 1, 1000),
    IN(Measure.LENGTH, 254, 10_000),
    KG(Measure.MASS, 1, 1),
    G(Measure.MASS, 1, 1000),
    OZ(Measure.MASS, 28_349_523, 1_000_000_000),
    L(Measure.VOLUME, 1, 1),
    DL(Measure.VOLUME, 1, 10),
    ML(Measure.VOLUME, 1, 1000),
    M2(Measure.AREA, 1, 1),
    H(Measure.TIME, 1, 1),
    MIN(Measure.TIME, 1, 60);

    private enum Measure {
        COUNT,
        LENGTH,
        MASS,
        VOLUME,
        AREA,
        TIME
    }

    private final Measure measure;
    private final long part;
    private final long whole;

    Unit(Measure measure, long part, long whole) {
        this.measure = measure;
        this.part = part;
        this.whole = whole;
    }

    /// The same in another unit, rounded half up to four decimals; nothing where the two measure different things.
    Optional<Quantity> in(Unit other, Quantity quantity) {
        if (measure != other.measure) return Optional.empty();
        return Optional.of(
                this == other
                        ? quantity
                        : quantity.share(Math.multiplyExact(part, other.whole), Math.multiplyExact(whole, other.part)));
    }
}
