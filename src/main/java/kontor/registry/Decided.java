package kontor.registry;

import kontor.kernel.Question;

/// Asks for a figure that the company has decided, in the unit that its setting has.
///
/// @param setting its name, such as `quiet-days`
public record Decided(String setting) implements Question<Long> {}
