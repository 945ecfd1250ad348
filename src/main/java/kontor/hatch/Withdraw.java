package kontor.hatch;

import kontor.kernel.Question;

/// The desk takes a customer's return back. False where the goods have come already, or may not come; then nothing was
/// changed.
///
/// @param requested as it was requested: the office may not have heard of it yet
public record Withdraw(ReturnRequested requested) implements Question<Boolean> {}
