package kontor.backoffice.purchasing.claims;

import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Refusal;

/// Why a claim was not opened, sent or ended.
sealed interface ClaimRefusal extends Refusal {

    /// Nobody to send it to.
    record NoSupplier(SupplierClaimNumber claim) implements ClaimRefusal {
        @Override
        public String code() {
            return "supplier-claim.refused.supplier";
        }
    }

    /// Neither who nor what it is about was said.
    record NothingSaid() implements ClaimRefusal {
        @Override
        public String code() {
            return "supplier-claim.refused.empty";
        }
    }
}
