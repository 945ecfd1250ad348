package kontor.kernel;

/// The departments of a company, as its people know them: where on the screen a list or a command has its place.
public enum Department {
    CUSTOMERS(Side.DESK, 'K'),
    SALES(Side.DESK, 'O'),
    COMPLAINTS(Side.DESK, 'R'),
    MARKETING(Side.DESK, 'M'),
    COUNTER(Side.DESK, 'C'),
    CASES(Side.OFFICE, 'K'),
    DEVELOPMENT(Side.OFFICE, 'T'),
    WAREHOUSE(Side.OFFICE, 'W'),
    PURCHASING(Side.OFFICE, 'I'),
    PRODUCTION(Side.OFFICE, 'P'),
    LEDGER(Side.OFFICE, 'J'),
    REPORTS(Side.OFFICE, 'S'),
    RECEIVABLES(Side.OFFICE, 'R'),
    PAYABLES(Side.OFFICE, 'L'),
    BANK(Side.OFFICE, 'G'),
    VAT(Side.OFFICE, 'Q'),
    PEOPLE(Side.OFFICE, 'E'),
    ADMINISTRATION(Side.OFFICE, 'A');

    private final Side side;
    private final char key;

    Department(Side side, char key) {
        this.side = side;
        this.key = key;
    }

    public Side side() {
        return side;
    }

    /// The letter that opens its page from its side's first screen.
    public char key() {
        return key;
    }
}
