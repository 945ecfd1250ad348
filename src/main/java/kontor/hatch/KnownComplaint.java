package kontor.hatch;

import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Question;

/// Asks the desk whether there is such a complaint, before something is done for it.
public record KnownComplaint(ComplaintNumber complaint) implements Question<Boolean> {}
