package kontor.frontdesk.prices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Tx;

/// The agreed prices that may hold for one customer's order.
public final class Tariff {

    private final List<PriceSql.Candidate> candidates;

    private Tariff(List<PriceSql.Candidate> candidates) {
        this.candidates = candidates;
    }

    /// An agreed price.
    ///
    /// @param price      a unit; the product's own where it is a percentage
    /// @param percentage off the product's own
    public record Agreed(PriceRuleNumber rule, Optional<Price> price, Optional<Rate> percentage) {}

    /// Asks once for all products of an order.
    ///
    /// @param products that some list has a price for; nothing is asked where there are none
    public static Tariff of(Tx tx, CustomerNumber customer, LocalDate on, List<ProductNumber> products) {
        return new Tariff(products.isEmpty() ? List.of() : PriceSql.candidates(tx, customer, on, products));
    }

    /// What so many of a product cost: by the most specific list that has a price for that quantity, there from the
    /// highest quantity reached, and of two the one that began last.
    public Optional<Agreed> price(ProductNumber product, Quantity quantity) {
        return candidates.stream()
                .filter(one ->
                        one.product().equals(product) && one.fromQuantity().compareTo(quantity) <= 0)
                .min(Comparator.comparingLong(PriceSql.Candidate::place)
                        .thenComparing(PriceSql.Candidate::fromQuantity, Comparator.reverseOrder())
                        .thenComparing(PriceSql.Candidate::fromOn, Comparator.reverseOrder()))
                .map(one -> new Agreed(one.number(), one.price(), one.percentage()));
    }
}
