package kontor.backoffice.purchasing.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.payables.PurchaseInvoices;
import kontor.backoffice.accounting.payables.PurchaseLine;
import kontor.backoffice.accounting.payables.RegisterSupplierInvoice;
import kontor.backoffice.accounting.payables.SupplierInvoiceKind;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Registers and posts the credit note with which a supplier answers a claim.
///
/// @param invoiceNumber the supplier's own number of it
/// @param net           without a sign; what was claimed where nothing is said
/// @param account       that goods are bought on where nothing is said
/// @param vatCode       the supplier's usual one where nothing is said
/// @param total         what the paper says, to be checked
/// @param credits       the invoice it is for, settled with it at once
/// @param on            the day it is posted on; its date where nothing is said
public record CreditClaim(
        SupplierClaimNumber claim,
        Name invoiceNumber,
        LocalDate date,
        Optional<Money> net,
        Optional<AccountNumber> account,
        Optional<Name> vatCode,
        Optional<Money> total,
        Optional<SupplierInvoiceNumber> credits,
        Optional<Words> answer,
        Optional<LocalDate> on)
        implements Command<SupplierClaimNumber> {

    @Override
    public Permission needs() {
        return ClaimsRoom.CREDIT;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        return FoundClaim.before(tx, claim, ClaimState.CREDITED).then(found -> {
            var sum = net.orElse(found.amount());
            if (!sum.isPositive() || !OpenClaim.fits(sum))
                return OpenClaim.bad("net", "supplier-claim.wanted.credit", sum);
            return PurchaseInvoices.credit(tx, paper(tx, found, sum), found.complaint())
                    .then(credited -> {
                        ClaimSql.save(tx, found.credited(credited.number(), credited.net(), date, answer));
                        return Outcome.done(claim);
                    });
        });
    }

    private RegisterSupplierInvoice paper(Tx tx, Claim found, Money sum) {
        var cost = account.or(() -> PurchaseInvoices.goodsAccount(tx, on.orElse(date)));
        var line = new PurchaseLine(
                sum,
                cost,
                vatCode,
                Optional.of(new Name(claim.value())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RegisterSupplierInvoice(
                found.supplier().orElseThrow(),
                invoiceNumber,
                date,
                List.of(line),
                total,
                Optional.empty(),
                Optional.empty(),
                Optional.of(SupplierInvoiceKind.CREDIT_NOTE),
                credits,
                answer,
                on);
    }
}
