package kontor.backoffice.accounting.ledger;

import java.util.Optional;
import kontor.kernel.Currency;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;
import kontor.kernel.Numbers.SupplierNumber;

/// One line of a voucher.
///
/// @param amount         debit positive, credit negative
/// @param vatCode        the SAF-T code, on the basis and on the tax
/// @param vatNote        what the VAT return tells apart within the code
/// @param party          whose account with us it changes
/// @param caseNumber     the complaint it was for
/// @param department     that it belongs to
/// @param project        that it belongs to
/// @param campaign       that it belongs to
/// @param currency       that it was agreed in, where that is not kroner
/// @param currencyAmount what it is in that currency, with the amount's sign
public record Posting(
        AccountNumber account,
        Money amount,
        Optional<String> vatCode,
        Optional<VatNote> vatNote,
        Optional<PartyNumber> party,
        Optional<String> caseNumber,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project,
        Optional<DimensionNumber> campaign,
        Optional<Currency> currency,
        Optional<Money> currencyAmount) {

    private static final Dimensioned NOWHERE = new Dimensioned(Optional.empty(), Optional.empty(), Optional.empty());

    /// What a line may belong to beside a case.
    public record Dimensioned(
            Optional<DimensionNumber> department,
            Optional<DimensionNumber> project,
            Optional<DimensionNumber> campaign) {}

    /// The SAF-T code, and what the VAT return tells apart within it.
    public record Coded(Optional<String> vatCode, Optional<VatNote> vatNote) {}

    private static final Coded UNCODED = new Coded(Optional.empty(), Optional.empty());

    public static Posting of(AccountNumber account, Money amount) {
        return new Posting(account, amount, UNCODED, Optional.empty(), Optional.empty(), NOWHERE);
    }

    /// A line in kroner.
    public Posting(
            AccountNumber account,
            Money amount,
            Coded coded,
            Optional<PartyNumber> party,
            Optional<String> caseNumber,
            Dimensioned in) {
        this(
                account,
                amount,
                coded.vatCode(),
                coded.vatNote(),
                party,
                caseNumber,
                in.department(),
                in.project(),
                in.campaign(),
                Optional.empty(),
                Optional.empty());
    }

    private Coded coded() {
        return new Coded(vatCode, vatNote);
    }

    public Dimensioned dimensions() {
        return new Dimensioned(department, project, campaign);
    }

    public Posting taxed(String code) {
        return in(new Posting(account, amount, new Coded(Optional.of(code), vatNote), party, caseNumber, dimensions()));
    }

    /// Without a code, and so without what the VAT return tells apart within it.
    public Posting untaxed() {
        return in(new Posting(account, amount, UNCODED, party, caseNumber, dimensions()));
    }

    /// On a line of its own in the VAT return.
    public Posting noted(Optional<VatNote> note) {
        return in(new Posting(account, amount, new Coded(vatCode, note), party, caseNumber, dimensions()));
    }

    /// A cost of a complaint: what it costs is the sum of the postings that carry its number.
    public Posting costing(Optional<ComplaintNumber> complaint) {
        return in(new Posting(account, amount, coded(), party, complaint.map(ComplaintNumber::value), dimensions()));
    }

    public Posting with(CustomerNumber customer) {
        return with(new PartyNumber(customer.value()));
    }

    public Posting with(SupplierNumber supplier) {
        return with(new PartyNumber(supplier.value()));
    }

    public Posting with(PartyNumber whose) {
        return in(new Posting(account, amount, coded(), Optional.of(whose), caseNumber, dimensions()));
    }

    /// The same for another amount of kroner.
    public Posting amounting(Money other) {
        return on(account, other);
    }

    /// The same on another account, for another amount of kroner.
    public Posting on(AccountNumber other, Money its) {
        return new Posting(other, its, coded(), party, caseNumber, dimensions());
    }

    /// Told apart by a department and a project.
    public Posting in(Optional<DimensionNumber> of, Optional<DimensionNumber> towards) {
        return in(new Dimensioned(of, towards, campaign));
    }

    /// Told apart by what it belongs to.
    public Posting in(Dimensioned to) {
        return in(new Posting(account, amount, coded(), party, caseNumber, to));
    }

    /// Agreed in another currency.
    ///
    /// @param its so much of it, with the amount's sign
    public Posting worth(Currency other, Money its) {
        return new Posting(
                account,
                amount,
                vatCode,
                vatNote,
                party,
                caseNumber,
                department,
                project,
                campaign,
                Optional.of(other),
                Optional.of(its));
    }

    Posting reversed() {
        var back = amounting(amount.negated());
        return currency.isPresent() && currencyAmount.isPresent()
                ? back.worth(currency.get(), currencyAmount.get().negated())
                : back;
    }

    /// The other in this one's currency.
    private Posting in(Posting other) {
        return currency.isPresent() && currencyAmount.isPresent()
                ? other.worth(currency.get(), currencyAmount.get())
                : other;
    }
}
