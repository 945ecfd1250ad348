package kontor.backoffice.accounting.vouchers;

import java.util.Optional;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;

/// What postings may be told apart by, beside their accounts.
public final class Dimensions {

    private Dimensions() {}

    /// Why a department or a project cannot be named now.
    public static Optional<Refusal> fault(
            Tx tx, Optional<DimensionNumber> department, Optional<DimensionNumber> project) {
        return fault(tx, DimensionKind.DEPARTMENT, department).or(() -> fault(tx, DimensionKind.PROJECT, project));
    }

    private static Optional<Refusal> fault(Tx tx, DimensionKind kind, Optional<DimensionNumber> named) {
        return named.filter(number -> !DimensionSql.open(tx, kind, number)).map(VoucherRefusal.NoDimension::new);
    }
}
