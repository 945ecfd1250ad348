package kontor.hatch;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Words;

/// A product has been improved: the desk is to tell somebody who complained about it or holds the goods.
///
/// @param complaint the one they made; empty for who only holds the goods
/// @param words     what to say, in their language
public record CallBackReady(
        CallBackNumber callBack,
        ProductNumber product,
        Optional<CustomerNumber> customer,
        Name name,
        Optional<ComplaintNumber> complaint,
        Words words,
        Instant at,
        String by)
        implements Event {

    @Override
    public String subject() {
        return callBack.value();
    }
}
