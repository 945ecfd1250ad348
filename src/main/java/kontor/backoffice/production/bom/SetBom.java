package kontor.backoffice.production.bom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Product;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Says what a product is made of from a day on. The list that is valid then ends the day before; one that begins later
/// begins as it would have.
///
/// @param from      the first day; today where nothing is said
/// @param makes     so many come of it; one where nothing is said
/// @param complaint the case that led to it
public record SetBom(
        ProductNumber product,
        List<BomEntry> lines,
        Optional<LocalDate> from,
        Optional<Quantity> makes,
        Optional<Words> note,
        Optional<ComplaintNumber> complaint)
        implements Command<BomNumber> {

    private static final NumberSeries SERIES = new NumberSeries("bom", 1);

    /// So that sums of sums never overflow.
    private static final Quantity MOST = Quantity.of(1_000_000);

    private static final int MOST_LINES = 500;
    private static final Rate WHOLE = Rate.of("100");

    @Override
    public Permission needs() {
        return BomRoom.KEEP;
    }

    @Override
    public Outcome<BomNumber> run(Tx tx) {
        var first = from.orElseGet(tx::today);
        var wrong = wrong(first).or(() -> goods(tx, product));
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        BomSql.guard(tx);
        var own = new ArrayList<Quantity>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var bad =
                    goods(tx, line.component()).or(() -> line.share().isPresent() ? Optional.empty() : cycle(tx, line));
            if (bad.isPresent()) return Outcome.refused(bad.get());
            var counted = BomSql.unit(tx, line.component());
            var said = line.unit().orElse(counted);
            var quantity = said.in(counted, line.quantity());
            if (quantity.isEmpty())
                return Outcome.refused(new BomRefusal.OtherMeasure(line.component(), said, counted));
            if (!quantity.get().isPositive())
                return Outcome.refused(bad(i, line.quantity().toString()));
            own.add(quantity.get());
        }
        return Outcome.done(keep(tx, first, own));
    }

    private Optional<Refusal> wrong(LocalDate first) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) return field("lines", "bom.lines.wanted", lines.size());
        var many = makes.orElse(Quantity.of(1));
        if (!many.isPositive() || many.compareTo(MOST) > 0) return field("makes", "bom.quantity.wanted", many);
        if (!first.isBefore(Bom.ALWAYS)) return field("from", "bom.from.wanted", first);
        var shares = 0L;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.quantity().isPositive() || line.quantity().compareTo(MOST) > 0)
                return Optional.of(bad(i, line.quantity().toString()));
            for (var rate : List.of(line.scrap().orElse(Rate.ZERO), line.share().orElse(Rate.ZERO)))
                if (rate.units() < 0 || rate.compareTo(WHOLE) > 0) return field("lines", "bom.rate.wanted", rate);
            shares += line.share().orElse(Rate.ZERO).units();
        }
        return shares > WHOLE.units() ? field("lines", "bom.rate.wanted", new Rate(shares)) : Optional.empty();
    }

    private static Optional<Refusal> field(String path, String wanted, Object came) {
        return Optional.of(new BadField("bom", path, Text.of(wanted), came.toString()));
    }

    private static Refusal bad(int line, String came) {
        return new BadField("bom", "lines[" + (line + 1) + "].quantity", Text.of("bom.quantity.wanted"), came);
    }

    private static Optional<Refusal> goods(Tx tx, ProductNumber number) {
        var found = ProductSql.find(tx, number);
        if (found.isEmpty()) return Optional.of(new NoSuch("bom", number));
        if (found.get().kind() != ProductKind.GOODS) return Optional.of(new BomRefusal.Service(number));
        return found.filter(Product::buyable).isEmpty()
                ? Optional.of(new BomRefusal.Discontinued(number))
                : Optional.empty();
    }

    private Optional<Refusal> cycle(Tx tx, BomEntry line) {
        var since = from.filter(tx.today()::isAfter).orElseGet(tx::today);
        return Circle.path(tx, product, line.component(), since).map(path -> new BomRefusal.Cycle(product, path));
    }

    private BomNumber keep(Tx tx, LocalDate first, List<Quantity> own) {
        var last = Bom.ALWAYS;
        for (var other : BomSql.from(tx, product, first)) {
            if (other.validFrom().isAfter(first)) {
                last = other.validFrom().minusDays(1);
                break;
            }
            BomSql.ends(tx, other.number(), first.minusDays(1));
        }
        var many = makes.orElse(Quantity.of(1));
        var seq = tx.next(SERIES);
        var number = new BomNumber("BM-" + seq);
        var actor = tx.actor().audited();
        var bom = new Bom(number, seq, product, first, last, many, note, complaint, tx.now(), actor);
        BomSql.add(tx, bom, rows(tx, number, own));
        return number;
    }

    private List<BomLine> rows(Tx tx, BomNumber number, List<Quantity> own) {
        var rows = new ArrayList<BomLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            rows.add(new BomLine(
                    number,
                    i + 1L,
                    product,
                    line.component(),
                    line.quantity(),
                    line.unit().orElseGet(() -> BomSql.unit(tx, line.component())),
                    own.get(i),
                    line.scrap().orElse(Rate.ZERO),
                    line.share().isPresent(),
                    line.share().orElse(Rate.ZERO),
                    i == lines.size() - 1));
        }
        return rows;
    }
}
