package kontor.backoffice.accounting.vouchers;

/// What is done with a voucher that is not posted.
public enum PlanState {
    /// Posted by hand, once.
    DRAFT,
    /// Posted by hand, again and again.
    TEMPLATE,
    /// Posted by itself when it is due, month after month.
    RECURRING,
    POSTED,
    DROPPED;

    boolean usable() {
        return switch (this) {
            case DRAFT, TEMPLATE, RECURRING -> true;
            case POSTED, DROPPED -> false;
        };
    }
}
