package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;

/// One person who is to hear of an improvement.
///
/// @param revision  the improvement
/// @param customer  empty for who is known by name only
/// @param complaint the newest they made about the product; empty for who only holds it
record CallBack(
        CallBackNumber number,
        long seq,
        ProductNumber product,
        String revision,
        CallBackState state,
        Optional<CustomerNumber> customer,
        Optional<ComplaintNumber> complaint) {

    static CallBack listed(long seq, LifeSql.Revision revision, CallBackSql.Person person) {
        return new CallBack(
                new CallBackNumber("C-" + seq),
                seq,
                revision.product(),
                revision.number(),
                CallBackState.LISTED,
                person.customer(),
                person.complaint());
    }
}
