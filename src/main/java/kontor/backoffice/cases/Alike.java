package kontor.backoffice.cases;

/// What two cases have in common, the most telling first.
enum Alike {
    LOT,
    PRODUCT_AND_CAUSE,
    PRODUCT,
    CAUSE,
    WORDS
}
