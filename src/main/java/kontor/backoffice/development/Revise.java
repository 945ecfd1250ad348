package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Makes the next revision of a product.
final class Revise {

    private Revise() {}

    private static final int LETTERS = 26;

    /// @param listing whether whoever complained and whoever holds it is to hear of it
    /// @return the revision's number
    static String as(
            Tx tx,
            ProductNumber product,
            Words change,
            Optional<LocalDate> from,
            Optional<ComplaintNumber> complaint,
            boolean listing) {
        var place = LifeSql.revisions(tx, product) + 1;
        var letter = letter(place);
        var number = product.value() + "-" + letter;
        LifeSql.add(
                tx,
                new LifeSql.Revision(
                        number,
                        product,
                        place,
                        letter,
                        change,
                        from.orElseGet(tx::today),
                        complaint,
                        tx.now(),
                        tx.actor().audited(),
                        listing,
                        ""));
        return number;
    }

    /// A for what a product was first made as, B for its first change, and after Z comes AA.
    ///
    /// @param change which change it is, from 1
    static String letter(long change) {
        var text = new StringBuilder();
        for (var left = change; left >= 0; left = left / LETTERS - 1) {
            text.insert(0, (char) ('A' + left % LETTERS));
        }
        return text.toString();
    }
}
