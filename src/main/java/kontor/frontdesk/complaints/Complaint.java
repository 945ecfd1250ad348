package kontor.frontdesk.complaints;

import java.time.Instant;
import java.util.Optional;
import kontor.hatch.Reaction;
import kontor.hatch.Wish;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Words;

/// A complaint as the desk keeps it.
///
/// @param seq        the number as a figure, to sort by
/// @param customer   empty for who is known by name only
/// @param name       who complains
/// @param contact    how to reach them, where they are no customer or want it otherwise
/// @param words      the customer's
/// @param unmatched  what was named and not found, such as an order that is not ours
/// @param reference  its number elsewhere
/// @param receivedAt when the customer said it, which may be before it was taken down
/// @param reaction   to what was told last
/// @param closesAt   when it closes by itself, while it is told and not disputed
/// @param question   the office's, while it is not answered
/// @param reopened   how often
/// @param steps      so many have been taken
record Complaint(
        ComplaintNumber number,
        long seq,
        ComplaintState state,
        Optional<CustomerNumber> customer,
        Name name,
        Optional<Name> contact,
        Lang language,
        Wish wish,
        Words words,
        Optional<OrderNumber> orderNumber,
        Optional<Long> line,
        Optional<ProductNumber> product,
        Optional<Name> unmatched,
        Optional<Name> reference,
        Instant receivedAt,
        String receivedBy,
        Optional<Reaction> reaction,
        Optional<Instant> closesAt,
        Optional<Words> question,
        Optional<Instant> questionPutAt,
        long reopened,
        long steps) {

    /// What the customer is to be told of it.
    ToTell.Matter toTell(TellKind kind, Words what) {
        return new ToTell.Matter(kind, number, Optional.of(number), customer, name, what);
    }

    /// With what it turned out to concern.
    Complaint about(Concerns concerns) {
        return with(CorrectComplaint.nothing(number), concerns);
    }

    Complaint corrected(CorrectComplaint said) {
        return with(said, new Concerns(Optional.empty(), orderNumber, line, product, unmatched));
    }

    private Complaint with(CorrectComplaint said, Concerns concerns) {
        return new Complaint(
                number,
                seq,
                state,
                said.customer().or(() -> customer),
                said.name().orElse(name),
                said.contact().or(() -> contact),
                said.language().orElse(language),
                said.wish().orElse(wish),
                said.words().orElse(words),
                concerns.order(),
                concerns.line(),
                concerns.product(),
                unmatched,
                reference,
                receivedAt,
                receivedBy,
                reaction,
                closesAt,
                question,
                questionPutAt,
                reopened,
                steps);
    }
}
