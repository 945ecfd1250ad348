package kontor.app.imports;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Country;

/// The names of countries in the wholesaler's files.
final class Lands {

    private Lands() {}

    /// Counts as home.
    static final String HOME = "United Kingdom";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry(HOME, "GB"),
            Map.entry("Australia", "AU"),
            Map.entry("Austria", "AT"),
            Map.entry("Bahrain", "BH"),
            Map.entry("Belgium", "BE"),
            Map.entry("Brazil", "BR"),
            Map.entry("Canada", "CA"),
            Map.entry("Channel Islands", "JE"),
            Map.entry("Cyprus", "CY"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Denmark", "DK"),
            Map.entry("EIRE", "IE"),
            Map.entry("Finland", "FI"),
            Map.entry("France", "FR"),
            Map.entry("Germany", "DE"),
            Map.entry("Greece", "GR"),
            Map.entry("Hong Kong", "HK"),
            Map.entry("Iceland", "IS"),
            Map.entry("Israel", "IL"),
            Map.entry("Italy", "IT"),
            Map.entry("Japan", "JP"),
            Map.entry("Korea", "KR"),
            Map.entry("Lebanon", "LB"),
            Map.entry("Lithuania", "LT"),
            Map.entry("Malta", "MT"),
            Map.entry("Netherlands", "NL"),
            Map.entry("Norway", "NO"),
            Map.entry("Poland", "PL"),
            Map.entry("Portugal", "PT"),
            Map.entry("RSA", "ZA"),
            Map.entry("Saudi Arabia", "SA"),
            Map.entry("Singapore", "SG"),
            Map.entry("Spain", "ES"),
            Map.entry("Sweden", "SE"),
            Map.entry("Switzerland", "CH"),
            Map.entry("USA", "US"),
            Map.entry("United Arab Emirates", "AE"));

    /// The country of a name, or of a two-letter code.
    static Optional<Country> of(String name) {
        var code = CODES.getOrDefault(name, name);
        return Country.fits(code) ? Optional.of(new Country(code)) : Optional.empty();
    }
}
