package kontor.frontdesk.complaints;

import java.time.Instant;
import java.util.Optional;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.TellNumber;
import kontor.kernel.Words;

/// Something that a customer is to be told.
///
/// @param subject   the number of what it is about: a complaint, a call-back, a delivery, a return
/// @param complaint the one it belongs to, if any
/// @param words     what to say
/// @param since     when the office had it ready
record Tell(
        TellNumber number,
        long seq,
        TellKind kind,
        TellState state,
        String subject,
        Optional<ComplaintNumber> complaint,
        Optional<CustomerNumber> customer,
        Name name,
        Words words,
        Instant since,
        Optional<Instant> toldAt,
        Optional<String> toldBy,
        Optional<Channel> channel,
        Optional<Reaction> reaction) {

    static Tell waiting(long seq, ToTell.Matter about, Instant since) {
        return new Tell(
                new TellNumber("T-" + seq),
                seq,
                about.kind(),
                TellState.WAITING,
                about.subject().value(),
                about.complaint(),
                about.customer(),
                about.name(),
                about.words(),
                since,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Tell told(Instant at, String by, Channel how, Reaction what) {
        return to(TellState.TOLD, Optional.of(at), Optional.of(by), Optional.of(how), Optional.of(what));
    }

    Tell withdrawn() {
        return to(TellState.WITHDRAWN, toldAt, toldBy, channel, reaction);
    }

    private Tell to(
            TellState next, Optional<Instant> at, Optional<String> by, Optional<Channel> how, Optional<Reaction> what) {
        return new Tell(number, seq, kind, next, subject, complaint, customer, name, words, since, at, by, how, what);
    }
}
