package kontor.backoffice.cases;

import java.util.Optional;
import kontor.backoffice.warehouse.Holds;
import kontor.kernel.Command;
import kontor.kernel.MayDo;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Decides how grave a case is and whose; takes it first where nobody has.
///
/// @param owner   who works on it; whoever gives the command where nothing is said
/// @param safety  somebody may come to harm: the product's goods, or the lot's, are held at once
/// @param product what it concerns, where the desk did not know or knew wrong
public record TriageCase(
        ComplaintNumber complaint,
        Severity severity,
        Optional<Login> owner,
        Optional<Boolean> safety,
        Optional<ProductNumber> product,
        Optional<Name> lot)
        implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    boolean grave() {
        return safety.orElse(false);
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return FoundCase.ready(tx, complaint, CaseState.INVESTIGATION).then(found -> {
            if (product.isPresent() && ProductSql.find(tx, product.get()).isEmpty())
                return Outcome.refused(new NoSuch("product", product.get()));
            if (grave() && product.or(found::product).isEmpty())
                return Outcome.refused(new CaseRefusal.NoProduct(complaint));
            return ownedBy(tx).then(who -> {
                var file = TakeCase.taken(tx, found);
                CaseSql.triaged(tx, file, this, who);
                StepSql.did(tx, Step.TRIAGE, file, CaseState.INVESTIGATION, Optional.of(new Words(who.value())));
                CaseClocks.triaged(tx, complaint, who);
                var triaged = CaseSql.lock(tx, complaint).orElseThrow();
                CaseWords.findable(tx, triaged);
                return grave() ? held(tx, triaged) : Outcome.done(complaint);
            });
        });
    }

    /// Of a service nothing lies in stock.
    private Outcome<ComplaintNumber> held(Tx tx, CaseFile file) {
        var concerns = file.product().orElseThrow();
        var goods = ProductSql.find(tx, concerns)
                .filter(found -> found.kind() == ProductKind.GOODS)
                .isPresent();
        if (!goods) return Outcome.done(complaint);
        return Holds.place(tx, concerns, file.lot().stream().toList(), complaint)
                .then(_ -> Outcome.done(complaint));
    }

    private Outcome<Login> ownedBy(Tx tx) {
        if (owner.isEmpty()) return Outcome.done(new Login(tx.actor().name()));
        return tx.ask(new MayDo(owner.get().value(), CasesRoom.HANDLE.name()))
                ? Outcome.done(owner.get())
                : Outcome.refused(new CaseRefusal.NoOwner(owner.get()));
    }
}
