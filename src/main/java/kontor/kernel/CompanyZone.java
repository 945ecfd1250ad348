package kontor.kernel;

import java.time.ZoneId;

/// The company's one zone, which decides every date, period and clock. Answered by the registry.
public record CompanyZone() implements Question<ZoneId> {}
