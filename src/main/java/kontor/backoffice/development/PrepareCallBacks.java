package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Prepares the same words for all on a product's call-back lists who are addressed in one language.
///
/// @param language Norwegian where nothing is said
public record PrepareCallBacks(ProductNumber product, Words words, Optional<Lang> language)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.CALL_BACK;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (words.isEmpty())
            return Outcome.refused(new BadField("callback", "words", Text.of("callback.words.wanted"), ""));
        var tongue = language.orElse(Lang.NB);
        var some = Prepare.page(
                tx,
                new Prepare.PreparingGoesOn(product, words, tongue, tx.actor().audited()));
        return some == 0 ? Outcome.refused(new CallBackRefusal.NobodyListed(product, tongue)) : Outcome.done(product);
    }
}
