package kontor.backoffice.warehouse;

import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;

/// What a hold holds.
///
/// @param lot empty for all of the product
record HeldLot(ProductNumber product, String lot, HoldNumber hold, ComplaintNumber caseNumber) {}
