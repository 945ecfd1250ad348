package kontor.backoffice.cases;

import java.util.List;
import java.util.Optional;
import kontor.backoffice.purchasing.claims.ClaimFault;
import kontor.backoffice.purchasing.claims.OpenClaim;
import kontor.hatch.Remedy;
import kontor.hatch.ReplacementDecided;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;
import kontor.registry.ProductSql;

/// Decides something that is done about a complaint; there may be several. A replacement is ordered at once, a credit
/// stands in the accountant's queue until it is given.
///
/// @param amount   of a credit, with VAT
/// @param note     for whoever does it; why, where nothing is done
/// @param product  what is sent instead; what the complaint is about where nothing is said
/// @param quantity of it; one where nothing is said
public record PlanAction(
        ComplaintNumber complaint,
        Remedy action,
        Optional<Money> amount,
        Optional<Words> note,
        Optional<ProductNumber> product,
        Optional<Quantity> quantity)
        implements Command<ComplaintNumber> {

    /// What one complaint is ever about.
    private static final Money DEAREST = Money.of("1000000000");

    private static final Quantity MOST = Quantity.of(1_000_000);

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return FoundCase.of(tx, complaint).then(file -> {
            if (file.state() != CaseState.ACTION)
                return Outcome.refused(new WrongState("case", complaint, file.state(), CaseState.ACTION));
            return fits().then(_ -> whole(tx, file))
                    .then(planned -> claimed(tx, planned))
                    .then(planned -> {
                        ActionSql.add(tx, planned);
                        StepSql.did(tx, Step.PLAN, file, CaseState.ACTION, Optional.of(said()));
                        return Outcome.done(complaint);
                    });
        });
    }

    private Outcome<Remedy> fits() {
        if (amount.filter(sum -> !fits(sum)).isPresent()) return bad("amount", "case.amount.wanted", amount.get());
        if (quantity.filter(many -> !many.isPositive() || many.compareTo(MOST) > 0)
                .isPresent()) return bad("quantity", "case.quantity.wanted", quantity.get());
        if (action == Remedy.NONE
                && note.filter(words -> !words.value().isBlank()).isEmpty()) return bad("note", "case.none.wanted", "");
        return Outcome.done(action);
    }

    static boolean fits(Money sum) {
        return sum.isPositive() && sum.compareTo(DEAREST) <= 0;
    }

    private static Outcome<Remedy> bad(String field, String wanted, Object came) {
        return Outcome.refused(new BadField("case", field, Text.of(wanted), came.toString()));
    }

    private Outcome<ActionSql.Action> whole(Tx tx, CaseFile file) {
        var place = ActionSql.of(tx, complaint).size() + 1;
        var other = action != Remedy.REPLACEMENT;
        var sent =
                action == Remedy.REPLACEMENT || action == Remedy.SUPPLIER_CLAIM ? product.or(file::product) : product;
        var many = other ? quantity : Optional.of(quantity.orElse(Quantity.of(1)));
        if (sent.isPresent() && ProductSql.find(tx, sent.get()).isEmpty())
            return Outcome.refused(new NoSuch("product", sent.get()));
        var planned = new ActionSql.Action(
                complaint,
                place,
                action,
                action == Remedy.NONE ? ActionState.DONE : ActionState.OPEN,
                amount,
                sent,
                many,
                note);
        if (other) return Outcome.done(planned);
        if (sent.isEmpty()) return Outcome.refused(new CaseRefusal.NoProduct(complaint));
        if (file.customer().isEmpty()) return Outcome.refused(new CaseRefusal.NoCustomer(complaint));
        var line = new ReplacementDecided.Line(sent.get(), many.orElseThrow());
        tx.post(new ReplacementDecided(complaint, file.customer().get(), List.of(line)));
        return Outcome.done(planned);
    }

    /// What is wanted of the supplier stands in purchasing's queue at once.
    private Outcome<ActionSql.Action> claimed(Tx tx, ActionSql.Action planned) {
        if (action != Remedy.SUPPLIER_CLAIM) return Outcome.done(planned);
        return new OpenClaim(
                        ClaimFault.FAULTY,
                        note.orElseGet(() -> new Words(complaint.value())),
                        Optional.empty(),
                        Optional.empty(),
                        planned.product(),
                        planned.quantity(),
                        amount,
                        Optional.of(complaint))
                .run(tx)
                .then(claim -> Outcome.done(planned));
    }

    private Words said() {
        return new Words(Kinds.wire(action)
                + amount.map(sum -> " " + sum).orElse("")
                + note.map(words -> ": " + words).orElse(""));
    }
}
