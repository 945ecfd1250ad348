package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;

/// One line of a voucher.
///
/// @param amount     debit positive, credit negative
/// @param vatCode    the SAF-T code, on the basis and on the tax
/// @param party      whose account with us it changes
/// @param caseNumber the complaint it was for
public record Posting(
        AccountNumber account,
        Money amount,
        Optional<String> vatCode,
        Optional<CustomerNumber> party,
        Optional<String> caseNumber) {

    public static Posting of(AccountNumber account, Money amount) {
        return new Posting(account, amount, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Posting taxed(String code) {
        return new Posting(account, amount, Optional.of(code), party, caseNumber);
    }

    /// A cost of a complaint: what it costs is the sum of the postings that carry its number.
    public Posting costing(Optional<ComplaintNumber> complaint) {
        return new Posting(account, amount, vatCode, party, complaint.map(ComplaintNumber::value));
    }

    public Posting with(CustomerNumber customer) {
        return new Posting(account, amount, vatCode, Optional.of(customer), caseNumber);
    }
}
