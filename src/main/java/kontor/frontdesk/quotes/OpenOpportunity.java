package kontor.frontdesk.quotes;

import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Question;
import kontor.kernel.SalesNumbers.OpportunityNumber;

/// Asks the pipeline whether an opportunity is open and this customer's.
public record OpenOpportunity(OpportunityNumber opportunity, CustomerNumber customer) implements Question<Boolean> {}
