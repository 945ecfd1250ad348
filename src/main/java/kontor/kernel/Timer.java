package kontor.kernel;

import java.util.function.Function;

/// What comes due by itself: the server asks every few seconds which records are, and gives a command for each. The
/// command looks again under its lock, for another server may have been first.
///
/// @param name such as `complaint.quiet`
/// @param sql  selects one text column: who or what is due at `:now`; indexed, and without `limit`
/// @param then what is done about one
public record Timer(String name, String sql, Function<String, Command<?>> then) {}
