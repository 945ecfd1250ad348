package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;
import kontor.kernel.Numbers.SupplierNumber;

/// One line of a voucher.
///
/// @param amount     debit positive, credit negative
/// @param vatCode    the SAF-T code, on the basis and on the tax
/// @param vatNote    what the VAT return tells apart within the code
/// @param party      whose account with us it changes
/// @param caseNumber the complaint it was for
/// @param department that it belongs to
/// @param project    that it belongs to
public record Posting(
        AccountNumber account,
        Money amount,
        Optional<String> vatCode,
        Optional<VatNote> vatNote,
        Optional<PartyNumber> party,
        Optional<String> caseNumber,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project) {

    public static Posting of(AccountNumber account, Money amount) {
        return new Posting(
                account,
                amount,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Posting taxed(String code) {
        return new Posting(account, amount, Optional.of(code), vatNote, party, caseNumber, department, project);
    }

    /// Without a code, and so without what the VAT return tells apart within it.
    public Posting untaxed() {
        return new Posting(account, amount, Optional.empty(), Optional.empty(), party, caseNumber, department, project);
    }

    /// On a line of its own in the VAT return.
    public Posting noted(Optional<VatNote> note) {
        return new Posting(account, amount, vatCode, note, party, caseNumber, department, project);
    }

    /// A cost of a complaint: what it costs is the sum of the postings that carry its number.
    public Posting costing(Optional<ComplaintNumber> complaint) {
        return new Posting(
                account, amount, vatCode, vatNote, party, complaint.map(ComplaintNumber::value), department, project);
    }

    public Posting with(CustomerNumber customer) {
        return with(new PartyNumber(customer.value()));
    }

    public Posting with(SupplierNumber supplier) {
        return with(new PartyNumber(supplier.value()));
    }

    private Posting with(PartyNumber whose) {
        return new Posting(account, amount, vatCode, vatNote, Optional.of(whose), caseNumber, department, project);
    }

    /// The same of other dimensions.
    public Posting of(Optional<DimensionNumber> itsDepartment, Optional<DimensionNumber> itsProject) {
        return new Posting(account, amount, vatCode, vatNote, party, caseNumber, itsDepartment, itsProject);
    }

    /// The same for another amount.
    public Posting amounting(Money other) {
        return new Posting(account, other, vatCode, vatNote, party, caseNumber, department, project);
    }

    /// The same on another account, for another amount.
    public Posting on(AccountNumber other, Money its) {
        return new Posting(other, its, vatCode, vatNote, party, caseNumber, department, project);
    }

    /// Told apart by a department and a project.
    public Posting in(Optional<DimensionNumber> of, Optional<DimensionNumber> towards) {
        return new Posting(account, amount, vatCode, vatNote, party, caseNumber, of, towards);
    }

    Posting reversed() {
        return amounting(amount.negated());
    }
}
