package kontor.backoffice.development;

import kontor.kernel.Command;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Whoever gives it looks into the idea.
public record TakeIdea(IdeaNumber idea) implements Command<IdeaNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<IdeaNumber> run(Tx tx) {
        return Idea.ready(tx, idea, IdeaState.TAKEN).then(_ -> {
            IdeaSql.take(tx, idea, tx.actor().audited());
            return Outcome.done(idea);
        });
    }
}
