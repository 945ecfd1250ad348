package kontor.frontdesk.prices;

/// Whose list a price comes from, the nearest first.
enum PriceWhy {
    OWN_LIST,
    BASE_LIST,
    EVERYONE
}
