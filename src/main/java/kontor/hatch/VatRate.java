package kontor.hatch;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Question;
import kontor.kernel.Rate;

/// The rate of an output VAT code on a date, as accounting keeps it. Empty where the code is unknown or not for sales.
///
/// @param code SAF-T code, such as `3`
public record VatRate(String code, LocalDate on) implements Question<Optional<Rate>> {}
