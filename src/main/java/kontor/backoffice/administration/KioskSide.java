package kontor.backoffice.administration;

import kontor.kernel.Side;

/// The sides a kiosk can be fixed to.
enum KioskSide {
    DESK,
    OFFICE;

    Side side() {
        return switch (this) {
            case DESK -> Side.DESK;
            case OFFICE -> Side.OFFICE;
        };
    }
}
