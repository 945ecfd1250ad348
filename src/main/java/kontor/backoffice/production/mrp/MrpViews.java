package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What planning proposes, why, and by what rules.
final class MrpViews {

    private MrpViews() {}

    static final View PROPOSALS = View.named("mrp", MrpRoom.READ, Side.OFFICE)
            .from("from proposal m left join product p on p.number = m.product where true")
            .columns(
                    Column.of("number", ProposalNumber.class, "m.number", 8).always(),
                    Column.of("state", ProposalState.class, "m.state", 9).always(),
                    Column.of("kind", ProposalKind.class, "m.kind", 5).always(),
                    Column.of("product", ProductNumber.class, "m.product", 10).always(),
                    Column.text("name", "p.name", 16),
                    Column.of("quantity", Quantity.class, "m.quantity", 9).always(),
                    Column.of("due", LocalDate.class, "m.due_on", 10),
                    Column.of("starts", LocalDate.class, "m.starts_on", 10).wide(),
                    Column.of("level", Long.class, "m.level", 5).wide(),
                    Column.of("run", LocalDate.class, "m.run_on", 10).wide(),
                    Column.text("document", "m.document", 10).wide())
            .orders(View.Order.by("number", Long.class, "m.seq").downwards().within("state", "product"))
            .searched("p.number_key", "p.name_key")
            .done();

    static final View REASONS = View.named("mrp-reasons", MrpRoom.READ, Side.OFFICE)
            .from("from proposal_reason r join proposal m on m.number = r.proposal where true")
            .columns(
                    Column.text("number", "r.proposal || '-' || r.place", 10)
                            .under("r.proposal")
                            .data(),
                    Column.of("proposal", ProposalNumber.class, "r.proposal", 8).always(),
                    Column.of("product", ProductNumber.class, "m.product", 12),
                    Column.of("reason", ReasonKind.class, "r.kind", 16).always(),
                    Column.text("document", "r.document", 10).always(),
                    Column.of("day", LocalDate.class, "r.on_day", 10),
                    Column.of("quantity", Quantity.class, "r.quantity", 10).always())
            .orders(View.Order.by("number", ProposalNumber.class, "r.proposal", Long.class, "r.place"))
            .done();

    static final View PLANNED = View.named("planning", MrpRoom.READ, Side.OFFICE)
            .from("from planning g left join product p on p.number = g.product where true")
            .columns(
                    Column.of("product", ProductNumber.class, "g.product", 12).always(),
                    Column.text("name", "p.name", 20),
                    Column.of("lead-days", Long.class, "g.lead_days", 6).always(),
                    Column.of("minimum", Quantity.class, "g.min_stock", 8).always(),
                    Column.of("lot-min", Quantity.class, "g.lot_min", 8),
                    Column.of("lot-max", Quantity.class, "g.lot_max", 8),
                    Column.of("multiple", Quantity.class, "g.lot_multiple", 8))
            .orders(View.Order.by("product", ProductNumber.class, "g.product"))
            .searched("p.number_key", "p.name_key")
            .done();

    static final View FORECASTS = View.named("forecasts", MrpRoom.READ, Side.OFFICE)
            .from("from forecast f left join product p on p.number = f.product where true")
            .columns(
                    Column.text("number", "f.product || '-' || f.on_day", 12)
                            .under("f.product")
                            .data(),
                    Column.of("product", ProductNumber.class, "f.product", 12).always(),
                    Column.text("name", "p.name", 24),
                    Column.of("day", LocalDate.class, "f.on_day", 10).always(),
                    Column.of("quantity", Quantity.class, "f.quantity", 10).always())
            .orders(View.Order.by("product", ProductNumber.class, "f.product", LocalDate.class, "f.on_day"))
            .done();

    static final String ACCEPTED = """
            select 'proposal ' || m.number as fault from proposal m
             where (m.state = 'accepted') <> (m.document is not null)
                or m.quantity <= 0 or m.starts_on > m.due_on
                or m.kind = 'make' and m.document is not null
                   and not exists (select 1 from production_order o where o.number = m.document and o.product = m.product)""";
}
