package kontor.hatch;

import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Question;

/// Asks the desk whether whoever complained can be forgotten.
public record ErasableComplaint(ComplaintNumber complaint) implements Question<ErasableComplaint.Answer> {

    public enum Answer {
        UNKNOWN,
        /// Somebody works on it yet, and must know whose it is.
        OPEN,
        /// It is a customer's, who is erased with all that is theirs.
        CUSTOMERS,
        YES
    }
}
