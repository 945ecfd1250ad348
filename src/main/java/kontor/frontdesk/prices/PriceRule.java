package kontor.frontdesk.prices;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.kernel.SalesNumbers.PriceRuleNumber;

/// What a product costs on a list from a quantity and a day on: a price, or a percentage off the product's own.
///
/// @param toOn the last day; empty for no end
record PriceRule(
        PriceRuleNumber number,
        long seq,
        PriceListNumber list,
        ProductNumber product,
        Quantity fromQuantity,
        LocalDate fromOn,
        Optional<LocalDate> toOn,
        Optional<Price> price,
        Optional<Rate> percentage) {}
