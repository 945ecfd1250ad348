package kontor.registry;

import java.time.Instant;
import kontor.kernel.Name;
import kontor.kernel.OrgNumber;

/// The company itself.
///
/// @param zone decides every date, period and clock, such as `Europe/Oslo`
public record CompanyInfo(OrgNumber orgNumber, Name name, String zone, Instant foundedAt) {}
