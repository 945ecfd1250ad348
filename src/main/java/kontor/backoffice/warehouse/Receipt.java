package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;

/// Goods taken in.
record Receipt(
        ReceiptNumber number,
        long seq,
        LocalDate receivedOn,
        ProductNumber product,
        Quantity quantity,
        Price unitCost,
        Money worth,
        Optional<Name> lot,
        Optional<LocalDate> expiresOn) {}
