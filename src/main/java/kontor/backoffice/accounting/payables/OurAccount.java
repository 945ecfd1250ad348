package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Question;

/// Asks which of the company's bank accounts an account of the ledger is.
public record OurAccount(AccountNumber account) implements Question<Optional<BankAccountNumber>> {}
