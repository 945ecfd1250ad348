package kontor.backoffice.accounting.bank;

import java.util.Optional;

/// What a line is thought to be.
///
/// @param target  the number of the invoice, customer, voucher, advice or account
/// @param vatCode for an account
record Proposal(ProposalKind kind, String target, Optional<String> vatCode, Why why) {

    static Proposal of(ProposalKind kind, String target, Why why) {
        return new Proposal(kind, target, Optional.empty(), why);
    }
}
