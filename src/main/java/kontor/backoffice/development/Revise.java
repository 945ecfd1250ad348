package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Makes the next revision of a product.
final class Revise {

    private Revise() {}

    private static final int LETTERS = 26;

    /// @param lots whose holders are to hear of it, with all who complained; empty for all holders, nothing where
    /// nobody
    ///             is to
    /// @return the revision's number
    static String as(
            Tx tx,
            ProductNumber product,
            Words change,
            Optional<LocalDate> from,
            Optional<ComplaintNumber> complaint,
            Optional<List<Name>> lots) {
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
                        lots.isPresent(),
                        "",
                        lots.orElse(List.of()).stream().map(Name::value).collect(Collectors.joining("\n"))));
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
