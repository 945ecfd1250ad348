package kontor.backoffice.accounting.assets;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.DimensionNumber;

/// A fixed asset.
///
/// @param account    where its value stands
/// @param costs      the account of what it loses
/// @param takenOver  what it had lost before it came to Kontor
/// @param residual   what it is worth when its life is over
record Asset(
        AssetNumber number,
        AssetState state,
        String name,
        AccountNumber account,
        AccountNumber costs,
        LocalDate acquiredOn,
        Money cost,
        Money residual,
        Money takenOver,
        DepreciationMethod method,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project) {

    static final NumberSeries SERIES = new NumberSeries("asset", 1);

    /// What it may still lose when it comes.
    Money loses() {
        return cost.minus(residual).minus(takenOver);
    }
}
