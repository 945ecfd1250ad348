package kontor.backoffice.accounting.receivables;

/// Which way cash is rounded to the smallest coin.
public enum CashRounding {
    /// Half up, as in Norway.
    NEAREST,
    UP;

    long of(long ore, long step) {
        return switch (this) {
            case NEAREST -> Math.floorDiv(ore * 2 + step, step * 2) * step;
            case UP -> Math.ceilDiv(ore, step) * step;
        };
    }
}
