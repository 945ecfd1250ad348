package kontor.backoffice.cases;

import kontor.kernel.Index;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// The words by which a case is found, and those by which cases are alike.
///
/// What is alike is looked for among words too: the product, the lot and the cause stand there as codes, of which one
/// in common is enough; what is rare, a lot above all, counts for more than what half of the cases share.
final class CaseWords {

    private CaseWords() {}

    static final String INDEX = "case";
    static final String ALIKE = "case-alike";

    /// What a case is found by, in the order of its list.
    static final String FOUND_BY_SQL = """
            select number, lpad(cast(seq as varchar), 19, '0') as key,
                   number || ' ' || name || ' ' || coalesce(product, '') || ' ' || words as words
              from case_file""";

    static final String ALIKE_BY_SQL = """
            select number, lpad(cast(seq as varchar), 19, '0') as key,
                   words || coalesce(' ǂp' || replace(replace(replace(product, '-', ''), '.', ''), ' ', ''), '')
                         || coalesce(' ǂl' || replace(replace(replace(lot, '-', ''), '.', ''), ' ', ''), '')
                         || coalesce(' ǂc' || replace(replace(replace(cause, '-', ''), '.', ''), ' ', ''), '') as words
              from case_file""";

    static void findable(Tx tx, CaseFile file) {
        var key = "%019d".formatted(file.seq());
        var product = file.product().map(ProductNumber::value);
        var words = file.words().value();
        tx.index(
                INDEX,
                file.number(),
                key,
                file.number().value() + ' ' + file.name() + ' ' + product.orElse("") + ' ' + words);
        var alike = words
                + product.map(p -> " " + Index.CODE + "p" + whole(p)).orElse("")
                + file.lot()
                        .map(Name::value)
                        .map(lot -> " " + Index.CODE + "l" + whole(lot))
                        .orElse("")
                + file.cause()
                        .map(CauseCode::value)
                        .map(c -> " " + Index.CODE + "c" + whole(c))
                        .orElse("");
        tx.index(ALIKE, file.number(), key, alike);
    }

    /// One word of it.
    private static String whole(String code) {
        return code.replace("-", "").replace(".", "").replace(" ", "");
    }
}
