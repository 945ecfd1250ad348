package kontor.app.demo;

import java.util.List;

/// Chance that falls the same way each time: SplitMix64 from a seed.
final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        this.state = mix(seed + GAMMA);
    }

    /// The dice of one row of many: the same whichever rows were thrown before.
    static Dice of(long seed, long row) {
        return new Dice(mix(seed) ^ row * GAMMA);
    }

    private static long mix(long start) {
        long z = start;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private long next() {
        state += GAMMA;
        return mix(state);
    }

    /// From 0 to one less than `sides`.
    int below(int sides) {
        return (int) Long.remainderUnsigned(next(), sides);
    }

    /// From `least` to `most`.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    /// From 0 to one less than `sides`, the low ones far more often, about as Zipf saw it: n^u has a density of 1/x.
    int popular(int sides) {
        double u = (next() >>> 11) * 0x1.0p-53;
        return Math.min(sides - 1, (int) Math.pow(sides + 1.0, u) - 1);
    }
}
