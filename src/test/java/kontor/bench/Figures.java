package kontor.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of one thing, in nanoseconds.
final class Figures {

    private long[] times = new long[1024];
    private int count;

    void add(long nanos) {
        if (count == times.length) times = Arrays.copyOf(times, count * 2);
        times[count++] = nanos;
    }

    /// The time below which this share of all lie, in milliseconds.
    double at(double share) {
        var sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (count * share))] / 1e6;
    }

    static void row(String what, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%-58s p50 %8.2f ms   p99 %8.2f ms   n %d%n",
                what,
                figures.at(0.5),
                figures.at(0.99),
                figures.count);
    }

    static void verdict(String what, double found, double most) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %8.2f (at most %.2f) %s%n",
                what,
                found,
                most,
                found <= most ? "holds" : "DOES NOT HOLD");
    }

    static void least(String what, double found, double least) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %8.2f (at least %.2f) %s%n",
                what,
                found,
                least,
                found >= least ? "holds" : "DOES NOT HOLD");
    }
}
