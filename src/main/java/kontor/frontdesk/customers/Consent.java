package kontor.frontdesk.customers;

import java.time.Instant;
import kontor.kernel.Numbers.ConsentNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// What a customer consents to on one channel for one purpose, as it stands now.
///
/// @param how   it was given or withdrawn, in the desk's words
/// @param steps how often it was
record Consent(
        ConsentNumber number,
        long seq,
        CustomerNumber customer,
        ConsentChannel channel,
        ConsentPurpose purpose,
        ConsentState state,
        Words how,
        Instant at,
        String byWhom,
        long steps) {

    Consent to(ConsentState next, Words said, Tx tx) {
        return new Consent(
                number,
                seq,
                customer,
                channel,
                purpose,
                next,
                said,
                tx.now(),
                tx.actor().audited(),
                steps + 1);
    }
}
