package kontor.backoffice.accounting.vouchers;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.VatNote;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;

/// A line of a voucher by hand.
///
/// @param amount        debit positive, credit negative
/// @param vatCode       the SAF-T code
/// @param specification what the VAT return tells apart within the code
/// @param party         the customer it has to do with
/// @param complaint     the case it is a cost of
/// @param department    it belongs to
/// @param project       it belongs to
/// @param campaign      it belongs to
public record WantedPosting(
        AccountNumber account,
        Money amount,
        Optional<String> vatCode,
        Optional<VatNote> specification,
        Optional<CustomerNumber> party,
        Optional<ComplaintNumber> complaint,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project,
        Optional<DimensionNumber> campaign) {

    Posting posting() {
        return new Posting(
                account,
                amount,
                new Posting.Coded(vatCode, specification),
                party.map(customer -> new PartyNumber(customer.value())),
                complaint.map(ComplaintNumber::value),
                new Posting.Dimensioned(department, project, campaign));
    }
}
