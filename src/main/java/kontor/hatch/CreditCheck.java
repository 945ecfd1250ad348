package kontor.hatch;

import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Question;

/// The desk asks whether a customer is good for so much more.
///
/// @param adds what the order comes to, with VAT
public record CreditCheck(CustomerNumber customer, Money adds) implements Question<CreditCheck.Standing> {

    /// The office's answer.
    public sealed interface Standing {}

    /// Go ahead.
    public record Good() implements Standing {}

    /// Over the limit: what it is, and what is owed already.
    public record Over(Money limit, Money owed) implements Standing {}

    /// The office has stopped this customer.
    public record Blocked() implements Standing {}
}
