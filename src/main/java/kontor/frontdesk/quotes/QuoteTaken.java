package kontor.frontdesk.quotes;

import kontor.kernel.Question;
import kontor.kernel.SalesNumbers.OpportunityNumber;

/// Tells the pipeline that a quote of an opportunity was accepted; answers whether that has won it.
public record QuoteTaken(OpportunityNumber opportunity) implements Question<Boolean> {}
