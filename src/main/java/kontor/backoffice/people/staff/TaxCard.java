package kontor.backoffice.people.staff;

import java.util.Optional;
import kontor.kernel.Rate;

/// How tax is withheld from somebody's pay.
public record TaxCard(TaxMethod method, Optional<Long> tableNumber, Optional<Rate> rate) {}
