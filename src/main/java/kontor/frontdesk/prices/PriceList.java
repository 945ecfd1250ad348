package kontor.frontdesk.prices;

import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.SalesNumbers.PriceListNumber;

/// A list of agreed prices.
///
/// @param base     the list that holds where this one says nothing; one that is built on builds on none itself
/// @param everyone whether it holds for every customer
record PriceList(PriceListNumber number, long seq, Name name, Optional<PriceListNumber> base, boolean everyone) {}
