package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductSql;

/// Notes an idea of the office's own: often what a case or a cause of complaints suggests.
public record NoteIdea(
        Words words, Optional<ProductNumber> product, Optional<ComplaintNumber> complaint, Optional<CauseCode> cause)
        implements Command<IdeaNumber> {

    /// The desk's and the office's ideas count together.
    private static final NumberSeries SERIES = new NumberSeries("idea", 1);

    @Override
    public Permission needs() {
        return DevelopmentRoom.NOTE;
    }

    @Override
    public Outcome<IdeaNumber> run(Tx tx) {
        if (words.isEmpty()) return Outcome.refused(new BadField("idea", "words", Text.of("idea.words.wanted"), ""));
        if (product.filter(p -> ProductSql.find(tx, p).isEmpty()).isPresent())
            return Outcome.refused(new NoSuch("idea", product.get()));
        long seq = tx.next(SERIES);
        var number = new IdeaNumber("I-" + seq);
        var by = tx.actor().audited();
        IdeaSql.add(
                tx,
                new Idea(number, seq, IdeaState.NEW, words, Optional.empty(), product, complaint, cause, tx.now(), by));
        return Outcome.done(number);
    }
}
