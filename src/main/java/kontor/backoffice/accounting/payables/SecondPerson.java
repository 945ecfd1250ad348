package kontor.backoffice.accounting.payables;

import kontor.kernel.Actor;
import kontor.kernel.Tx;

/// Nobody approves what is their own, wherever they stand.
public final class SecondPerson {

    private SecondPerson() {}

    /// @param first as the audit trail writes them
    public static boolean isSame(Tx tx, String first) {
        return Actor.parse(first).person().equals(tx.actor().person());
    }
}
