package kontor.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Keys by which people sort and search: NFC, lower case, accents of other languages dropped, and Æ Ø Å (Aa as Å)
/// after
/// Z, so that a plain comparison of characters is the Norwegian order on every engine.
///
/// Made here and stored in columns of their own, because the JDK's collator sorts "Aase" after "Ås" and stripping
/// accents
/// by NFD would make å an a while it leaves ø and æ alone.
public final class Fold {

    private Fold() {}

    /// Æ, Ø and Å as characters that sort after z, in this order.
    private static final char AE = '{';
    private static final char OE = '|';
    private static final char AA = '}';

    /// The key of a text.
    public static String key(String text) {
        var low = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å");
        var out = new StringBuilder(low.length());
        for (int i = 0; i < low.length(); i++) {
            var c = low.charAt(i);
            switch (c) {
                case 'æ', 'ä' -> out.append(AE);
                case 'ø', 'ö' -> out.append(OE);
                case 'å' -> out.append(AA);
                case 'ß' -> out.append("ss");
                default -> out.append(c < 0x80 ? c : bare(c));
            }
        }
        return out.toString().strip().replaceAll("\\s+", " ");
    }

    /// The words of a text, folded: what a search by beginnings of words compares.
    public static List<String> words(String text) {
        return Stream.of(key(text).split("[^\\p{L}\\p{N}{|}]+"))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    private static String bare(char c) {
        var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.length() > 1 && !Character.isSurrogate(c) ? parts.substring(0, 1) : String.valueOf(c);
    }
}
