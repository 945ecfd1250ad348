package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Notes that a supplier does not want to quote.
public record DeclineRequest(RequestNumber request, Optional<Words> note) implements Command<RequestNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<RequestNumber> run(Tx tx) {
        return FoundRequest.before(tx, request, RequestState.DECLINED).then(found -> {
            RequestSql.save(tx, found.request().to(RequestState.DECLINED, note));
            return Outcome.done(request);
        });
    }
}
