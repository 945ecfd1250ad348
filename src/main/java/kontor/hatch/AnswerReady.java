package kontor.hatch;

import java.time.Instant;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Words;

/// The office has an answer: the desk is to tell it. Custody is the desk's again.
///
/// @param words    what the customer is told, in their language
/// @param remedies what the office does about it; empty where the complaint was rejected
/// @param rejected whether the office found no ground for it
public record AnswerReady(
        ComplaintNumber complaint, Words words, List<Remedy> remedies, boolean rejected, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
