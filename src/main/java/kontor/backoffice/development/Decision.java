package kontor.backoffice.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Product;
import kontor.registry.ProductState;

/// A decision about a product, with what was known when it was taken.
///
/// @param fold     the last facts that were known
/// @param reviewOn the day it is to be looked at again
record Decision(
        DecisionNumber number,
        long seq,
        ProductNumber product,
        DecisionVerdict verdict,
        Optional<Words> words,
        Instant decidedAt,
        String decidedBy,
        LocalDate reviewOn,
        long fold,
        Evidence evidence) {

    private static final NumberSeries SERIES = new NumberSeries("decision", 1);

    /// Pages of facts that are noted on the way; when there are more, somebody has just imported years.
    private static final int PAGES = 8;

    /// So long after it a decision is looked at again, where nothing is said.
    private static final long REVIEW_MONTHS = 6;

    /// Takes a decision about a locked product: what has happened up to now is noted first, and is the evidence. The
    /// step that follows is taken too.
    ///
    /// @param verdict whose state the product has, or may become
    static Outcome<ProductNumber> take(
            Tx tx, Product product, DecisionVerdict verdict, Optional<Words> words, Optional<LocalDate> reviewOn) {
        if (reviewOn.filter(day -> !day.isAfter(tx.today())).isPresent())
            return Outcome.refused(new BadField(
                    "product",
                    "reviewOn",
                    Text.of("product.review.wanted"),
                    reviewOn.get().toString()));
        if (!noted(tx)) return Outcome.refused(new ProductRefusal.Behind(product.number()));
        var fold = FactSql.fold(tx);
        var evidence = Evidence.of(FactSql.months(tx, product.number()), tx.today());
        long seq = tx.next(SERIES);
        var decision = new Decision(
                new DecisionNumber("D-" + seq),
                seq,
                product.number(),
                verdict,
                words,
                tx.now(),
                tx.actor().audited(),
                reviewOn.orElseGet(() -> tx.today().plusMonths(REVIEW_MONTHS)),
                fold,
                evidence);
        SheetSql.add(tx, decision);
        SheetSql.save(tx, new SheetSql.Sheet(product.number(), fold, evidence));
        if (product.state() == verdict.state() || stays(product.state(), verdict))
            return Outcome.done(product.number());
        return Life.go(tx, product, verdict.state(), words, Optional.of(decision.number()));
    }

    /// To sell what is being improved or running out is to let it be.
    private static boolean stays(ProductState state, DecisionVerdict verdict) {
        return verdict == DecisionVerdict.SELL && state == ProductState.IMPROVING;
    }

    private static boolean noted(Tx tx) {
        for (int i = 0; i < PAGES; i++) if (!NoteFacts.page(tx)) return true;
        return false;
    }
}
