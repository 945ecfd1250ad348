package kontor.hatch;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Question;

/// Asks accounting what still binds the company to a customer's name.
public record Obligations(CustomerNumber customer) implements Question<Obligations.Standing> {

    /// What is in the way first.
    public sealed interface Standing {}

    /// Nothing.
    public record None() implements Standing {}

    /// An invoice is not settled.
    public record Owes(InvoiceNumber invoice) implements Standing {}

    /// The company holds money of theirs.
    public record Holds(Money amount) implements Standing {}

    /// The law keeps their vouchers as they are, up to and with a day.
    public record Kept(LocalDate until) implements Standing {}
}
