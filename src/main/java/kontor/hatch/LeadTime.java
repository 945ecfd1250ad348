package kontor.hatch;

import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Question;

/// Asks purchasing in how many days a product would come if it were ordered today; empty where no supplier is known.
public record LeadTime(ProductNumber product) implements Question<Optional<Long>> {}
