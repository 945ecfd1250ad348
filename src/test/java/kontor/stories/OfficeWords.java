package kontor.stories;

import java.util.List;
import java.util.Optional;
import kontor.hatch.AnswerReady;
import kontor.hatch.CaseBounced;
import kontor.hatch.CaseTaken;
import kontor.hatch.CustomerAsked;
import kontor.hatch.Remedy;
import kontor.kernel.Command;
import kontor.kernel.CommandSpec;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says to the desk what the office says of a complaint, without a case.
public final class OfficeWords {

    private OfficeWords() {}

    private static final Permission SPEAK = Permission.of("test.speak", Side.OFFICE);

    /// What crosses the hatch.
    public enum Says {
        TAKEN,
        BOUNCED,
        ASKED,
        ANSWERED
    }

    /// Lets it cross.
    public record Word(ComplaintNumber complaint, Says says, Optional<Words> words)
            implements Command<ComplaintNumber> {
        @Override
        public Permission needs() {
            return SPEAK;
        }

        @Override
        public Outcome<ComplaintNumber> run(Tx tx) {
            var said = words.orElse(Words.NONE);
            tx.post(
                    switch (says) {
                        case TAKEN -> new CaseTaken(complaint, tx.now(), "berit");
                        case BOUNCED -> new CaseBounced(complaint, said, tx.now(), "berit");
                        case ASKED -> new CustomerAsked(complaint, said, tx.now(), "berit");
                        case ANSWERED ->
                            new AnswerReady(complaint, said, List.of(Remedy.CREDIT), false, tx.now(), "berit");
                    });
            return Outcome.done(complaint);
        }
    }

    static final Room ROOM = Room.of(OfficeWords.class)
            .permissions(SPEAK)
            .commands(CommandSpec.of("test.word", Word.class, Side.OFFICE))
            .done();
}
