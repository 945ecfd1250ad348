package kontor.hatch;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Question;

/// Asks purchasing to buy what runs low or what is planned for: it stands on a draft of the product's usual supplier,
/// together with what else is bought there, or on one without a supplier where nobody is known to sell it. Asked by
/// question, for the rooms that ask are those that purchasing itself uses.
///
/// @param quantity is raised to what the supplier sells at least, and in multiples of
/// @param wantedOn the day it is needed
/// @param why      such as the proposal's number
public record Procure(ProductNumber product, Quantity quantity, Optional<LocalDate> wantedOn, Name why)
        implements Question<Outcome<PurchaseNumber>> {}
