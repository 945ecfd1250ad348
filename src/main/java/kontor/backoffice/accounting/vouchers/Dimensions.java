package kontor.backoffice.accounting.vouchers;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;

/// What postings may be told apart by, beside their accounts.
public final class Dimensions {

    private Dimensions() {}

    /// Why a department, a project or a campaign cannot be named now.
    public static Optional<Refusal> fault(Tx tx, Posting.Dimensioned in) {
        return fault(tx, in.department(), in.project()).or(() -> fault(tx, DimensionKind.CAMPAIGN, in.campaign()));
    }

    /// Why a department or a project cannot be named now.
    public static Optional<Refusal> fault(
            Tx tx, Optional<DimensionNumber> department, Optional<DimensionNumber> project) {
        return fault(tx, DimensionKind.DEPARTMENT, department).or(() -> fault(tx, DimensionKind.PROJECT, project));
    }

    private static Optional<Refusal> fault(Tx tx, DimensionKind kind, Optional<DimensionNumber> named) {
        return named.filter(number -> !DimensionSql.open(tx, kind, number)).map(VoucherRefusal.NoDimension::new);
    }
}
