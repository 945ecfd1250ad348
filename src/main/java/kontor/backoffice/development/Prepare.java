package kontor.backoffice.development;

import kontor.hatch.CallBackReady;
import kontor.kernel.Event;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Hands people on a call-back list to the desk, which tells.
final class Prepare {

    private Prepare() {}

    private static final int PAGE = 50;

    /// There are more to prepare.
    ///
    /// @param by who prepared the words
    record PreparingGoesOn(ProductNumber product, Words words, Lang language, String by) implements Event {
        @Override
        public String subject() {
            return product.value();
        }
    }

    static void one(Tx tx, CallBack one, Words words, String by) {
        var address = CallBackSql.address(tx, one).orElseThrow();
        CallBackSql.prepared(tx, one.number(), words, by);
        tx.post(new CallBackReady(
                one.number(), one.product(), one.customer(), address.name(), one.complaint(), words, tx.now(), by));
    }

    /// The next on a product's lists who are addressed in this language.
    ///
    /// @return how many they were
    static int page(Tx tx, PreparingGoesOn all) {
        var page = CallBackSql.listed(tx, all.product(), all.language(), PAGE);
        page.forEach(one -> one(tx, one, all.words(), all.by()));
        if (page.size() == PAGE) tx.post(all);
        return page.size();
    }
}
