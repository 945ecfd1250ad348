package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// What other rooms of the office ask of the call-back lists.
public final class CallBacks {

    private CallBacks() {}

    /// Whether somebody is still to be told of an improvement: whoever made this complaint, or, where the product it is
    /// about is known, anyone on a list of the product. The effect of a case is not judged while they are.
    public static boolean untold(Tx tx, ComplaintNumber complaint, Optional<ProductNumber> product) {
        return CallBackSql.untold(tx, complaint)
                || product.filter(p -> CallBackSql.untold(tx, p)).isPresent();
    }
}
