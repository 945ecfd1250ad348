package kontor.backoffice.purchasing;

/// Why an invoice waits.
enum MatchReason {
    /// For nothing: it can be accepted as it is.
    NONE,
    /// More is invoiced than has come.
    GOODS,
    /// It differs by more than the company lets through.
    PRICE,
    GOODS_AND_PRICE;

    static MatchReason of(boolean goods, boolean price) {
        if (goods) return price ? GOODS_AND_PRICE : GOODS;
        return price ? PRICE : NONE;
    }

    boolean goods() {
        return this == GOODS || this == GOODS_AND_PRICE;
    }

    boolean price() {
        return this == PRICE || this == GOODS_AND_PRICE;
    }
}
