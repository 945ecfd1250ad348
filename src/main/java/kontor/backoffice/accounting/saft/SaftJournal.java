package kontor.backoffice.accounting.saft;

/// The journals of the file, in Norwegian as those who ask for it read it.
enum SaftJournal {
    SALES("SA", "Salg"),
    PURCHASES("KJ", "Innkjøp"),
    MONEY("BA", "Bank og kasse"),
    STOCK("LA", "Varelager"),
    GENERAL("GL", "Andre bilag");

    private final String type;
    private final String words;

    SaftJournal(String type, String words) {
        this.type = type;
        this.words = words;
    }

    String type() {
        return type;
    }

    String words() {
        return words;
    }

    /// By the number series of a voucher.
    static SaftJournal of(String series) {
        return switch (series) {
            case "invoice", "credit-note" -> SALES;
            case "supplier-voucher" -> PURCHASES;
            case "payment", "supplier-payment", "bank-voucher" -> MONEY;
            case "stock-voucher" -> STOCK;
            default -> GENERAL;
        };
    }
}
