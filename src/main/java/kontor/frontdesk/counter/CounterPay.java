package kontor.frontdesk.counter;

import kontor.hatch.CounterWay;

/// How a sale is paid.
public enum CounterPay {
    CASH,
    CARD,
    /// By an invoice, later.
    ACCOUNT;

    CounterWay way() {
        return switch (this) {
            case CASH -> CounterWay.CASH;
            case CARD -> CounterWay.CARD;
            case ACCOUNT -> CounterWay.ACCOUNT;
        };
    }
}
