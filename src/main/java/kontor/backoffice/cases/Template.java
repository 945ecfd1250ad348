package kontor.backoffice.cases;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.kernel.Lang;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductSql;

/// How the places of a prepared answer are filled.
final class Template {

    private Template() {}

    private static final Pattern PLACE = Pattern.compile("\\{(name|complaint|product)}");

    /// In one pass: what a customer's name contains is never taken for a place.
    static String filled(Tx tx, Words text, CaseFile file) {
        var values = Map.of(
                "name", file.name().value(),
                "complaint", file.number().value(),
                "product", product(tx, file));
        return PLACE.matcher(text.value())
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static String product(Tx tx, CaseFile file) {
        return file.product()
                .flatMap(number -> ProductSql.find(tx, number))
                .map(product -> product.name().value())
                .orElse(file.language() == Lang.NB ? "varen" : "the goods");
    }
}
