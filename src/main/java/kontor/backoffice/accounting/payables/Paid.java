package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PaymentLineNumber;

/// Something that settles a supplier's invoice, or opens it again.
///
/// @param amount below nothing where it opens
/// @param line   of the proposal that it was paid by
record Paid(SupplierPaymentKind kind, Money amount, LocalDate on, Optional<PaymentLineNumber> line) {}
