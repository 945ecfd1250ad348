package kontor.frontdesk.customers;

import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Tx;

/// How other rooms of the desk ask whether a customer may be reached. For many at once the view `consents` and the
/// index
/// of its table by channel, purpose and state serve.
public final class Consents {

    private Consents() {}

    /// Whether the customer has consented and not taken it back. Nothing said is no consent.
    public static boolean given(Tx tx, CustomerNumber customer, ConsentChannel channel, ConsentPurpose purpose) {
        return ConsentSql.find(tx, customer, channel, purpose)
                .filter(found -> found.state() == ConsentState.GIVEN)
                .isPresent();
    }
}
