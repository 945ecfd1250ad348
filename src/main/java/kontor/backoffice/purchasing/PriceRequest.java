package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Words;

/// What one supplier is asked to quote, and what it answered.
///
/// @param net      what the answer comes to
/// @param complete whether the answer is of every line, in full
/// @param readyOn  the day on which all that was quoted could be here
record PriceRequest(
        RequestNumber number,
        long seq,
        PurchaseNumber purchase,
        SupplierNumber supplier,
        Name name,
        RequestState state,
        LocalDate askedOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> validUntil,
        Optional<Money> net,
        boolean complete,
        Optional<LocalDate> readyOn,
        Optional<Words> words) {

    PriceRequest to(RequestState next, Optional<Words> said) {
        return new PriceRequest(
                number,
                seq,
                purchase,
                supplier,
                name,
                next,
                askedOn,
                answerBy,
                answeredOn,
                validUntil,
                net,
                complete,
                readyOn,
                said.or(() -> words));
    }

    PriceRequest answered(
            LocalDate on, Optional<LocalDate> until, Money comesTo, boolean whole, Optional<LocalDate> ready) {
        return new PriceRequest(
                number,
                seq,
                purchase,
                supplier,
                name,
                RequestState.ANSWERED,
                askedOn,
                answerBy,
                Optional.of(on),
                until,
                Optional.of(comesTo),
                whole,
                ready,
                words);
    }
}
