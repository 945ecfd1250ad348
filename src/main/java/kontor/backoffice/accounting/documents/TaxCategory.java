package kontor.backoffice.accounting.documents;

import java.util.Optional;

/// What EN 16931 calls the kinds of value added tax, by the SAF-T code that a line was sold under.
enum TaxCategory {
    STANDARD("S", Optional.empty(), Optional.empty()),
    ZERO("Z", Optional.empty(), Optional.empty()),
    REVERSE("AE", Optional.of("VATEX-EU-AE"), Optional.of("Omvendt avgiftsplikt (mval. § 11-1)")),
    EXPORT("G", Optional.of("VATEX-EU-G"), Optional.of("Utførsel (mval. §§ 6-21 og 6-22)")),
    EXEMPT("E", Optional.empty(), Optional.of("Unntatt fra merverdiavgift (mval. kap. 3)"));

    private final String code;
    private final Optional<String> exemption;
    private final Optional<String> reason;

    TaxCategory(String code, Optional<String> exemption, Optional<String> reason) {
        this.code = code;
        this.exemption = exemption;
        this.reason = reason;
    }

    String code() {
        return code;
    }

    /// Of the list VATEX.
    Optional<String> exemption() {
        return exemption;
    }

    Optional<String> reason() {
        return reason;
    }

    static TaxCategory of(String vatCode) {
        return switch (vatCode) {
            case "5" -> ZERO;
            case "51" -> REVERSE;
            case "52" -> EXPORT;
            case "0", "6", "7" -> EXEMPT;
            default -> STANDARD;
        };
    }
}
