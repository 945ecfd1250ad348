package kontor.backoffice.administration;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Question;

/// Asks which of the rights that this program's rooms declare the company has never been given. None before it has been
/// founded.
public record NewRights(List<FoundCompany.Grant> grants) implements Question<Optional<BringRights>> {}
