package kontor.backoffice.development;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Nothing is made of the idea; whoever proposed it can read why.
public record DropIdea(IdeaNumber idea, Words reason) implements Command<IdeaNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<IdeaNumber> run(Tx tx) {
        if (reason.isEmpty()) return Outcome.refused(new BadField("idea", "reason", Text.of("idea.reason.wanted"), ""));
        return Idea.ready(tx, idea, IdeaState.DROPPED).then(_ -> {
            IdeaSql.drop(tx, idea, reason);
            return Outcome.done(idea);
        });
    }
}
