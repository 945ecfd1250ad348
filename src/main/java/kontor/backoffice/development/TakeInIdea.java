package kontor.backoffice.development;

import java.util.Optional;
import kontor.hatch.IdeaProposed;
import kontor.kernel.Command;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes in what the desk proposes, under the number the desk has given it.
record TakeInIdea(IdeaProposed proposed) implements Command<IdeaNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<IdeaNumber> run(Tx tx) {
        var number = proposed.idea();
        IdeaSql.add(
                tx,
                new Idea(
                        number,
                        Long.parseLong(number.value().substring(number.value().indexOf('-') + 1)),
                        IdeaState.NEW,
                        proposed.words(),
                        proposed.customer(),
                        proposed.product(),
                        Optional.empty(),
                        Optional.empty(),
                        proposed.at(),
                        proposed.by()));
        return Outcome.done(number);
    }
}
