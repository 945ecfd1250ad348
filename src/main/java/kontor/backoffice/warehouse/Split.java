package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.kernel.BadField;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Cuts a delivery down to a part; the rest becomes a new delivery. Services that are not named stay with the part:
/// they ride on the first delivery.
final class Split {

    private final Tx tx;
    private final Delivery delivery;
    private final List<DeliveryLine> lines;
    private final Map<Long, Reservation> claims;
    private final Map<Long, Quantity> wanted = new TreeMap<>();

    private Split(Tx tx, Delivery delivery) {
        this.tx = tx;
        this.delivery = delivery;
        this.lines = DeliverySql.lines(tx, delivery);
        this.claims = StockSql.of(tx, delivery).stream().collect(Collectors.toMap(Reservation::line, claim -> claim));
    }

    /// @return the delivery with what was wanted of it
    static Outcome<Delivery> run(Tx tx, Delivery delivery, List<PartLine> part) {
        var split = new Split(tx, delivery);
        return split.take(part).<Outcome<Delivery>>map(Outcome::refused).orElseGet(split::cut);
    }

    private Optional<Refusal> take(List<PartLine> part) {
        for (int i = 0; i < part.size(); i++) {
            var quantity = part.get(i).quantity();
            if (!quantity.isPositive() || wanted.containsKey(part.get(i).line())) {
                return Optional.of(new BadField(
                        "delivery",
                        "lines[" + (i + 1) + "]",
                        Text.of("delivery.part.wanted"),
                        part.get(i).line() + ": " + quantity));
            }
            wanted.put(part.get(i).line(), quantity);
        }
        for (var one : wanted.entrySet()) {
            var no = refusal(one.getKey(), one.getValue());
            if (no.isPresent()) return no;
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusal(long place, Quantity quantity) {
        var has = lines.stream()
                .filter(line -> line.line() == place)
                .findFirst()
                .map(DeliveryLine::quantity)
                .orElse(Quantity.ZERO);
        if (quantity.compareTo(has) > 0)
            return Optional.of(new WarehouseRefusal.Over(delivery.number(), place, quantity, has));
        var claim = claims.get(place);
        if (claim != null && quantity.compareTo(claim.reserved()) > 0)
            return Optional.of(Held.of(tx, claim.product())
                    .first()
                    .<Refusal>map(by -> new HoldRefusal.OnHold(delivery.number(), place, claim.product(), by))
                    .orElse(new WarehouseRefusal.Short(delivery.number(), place, quantity, claim.reserved())));
        return Optional.empty();
    }

    private Outcome<Delivery> cut() {
        var rest = lines.stream().filter(line -> left(line).isPositive()).toList();
        if (rest.isEmpty()) return Outcome.done(delivery);
        var restClaims = rest.stream()
                .flatMap(
                        line -> Optional.ofNullable(claims.get(line.line())).map(claim -> restOf(claim, line)).stream())
                .toList();
        var waits = restClaims.stream().anyMatch(Reservation::waiting);
        var other = Delivery.open(
                        tx.next(MakeDelivery.SERIES),
                        delivery.orderNumber(),
                        delivery.customer(),
                        waits ? DeliveryState.WAITING : DeliveryState.RESERVED,
                        delivery.promisedAt(),
                        tx.today())
                .replacing(delivery.complaint());
        DeliverySql.add(
                tx,
                other,
                rest.stream().map(line -> line.of(other.number(), left(line))).toList());
        DeliverySql.replaceLines(tx, delivery, kept());
        Lots.cut(tx, delivery.number(), kept());
        claim(other, restClaims);
        return Outcome.done(delivery);
    }

    private void claim(Delivery other, List<Reservation> rest) {
        StockSql.drop(tx, delivery);
        var all = new ArrayList<Reservation>();
        for (var line : kept()) {
            var claim = claims.get(line.line());
            if (claim != null) all.add(claim.with(delivery.number().value(), line.quantity(), line.quantity()));
        }
        rest.forEach(claim -> all.add(claim.with(other.number().value(), claim.wanted(), claim.reserved())));
        StockSql.reserve(tx, all);
    }

    private List<DeliveryLine> kept() {
        return lines.stream()
                .filter(line -> kept(line).isPositive())
                .map(line -> line.of(delivery.number(), kept(line)))
                .toList();
    }

    private Quantity kept(DeliveryLine line) {
        var named = wanted.get(line.line());
        if (named != null) return named;
        return line.service() ? line.quantity() : Quantity.ZERO;
    }

    private Quantity left(DeliveryLine line) {
        return line.quantity().minus(kept(line));
    }

    private Reservation restOf(Reservation claim, DeliveryLine line) {
        return claim.with(claim.delivery(), left(line), claim.reserved().minus(kept(line)));
    }
}
