package kontor.app.demo;

import java.util.ArrayList;
import kontor.kernel.Command;
import kontor.kernel.Fold;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Writes some made-up rows at once: so few words in the journal give so many rows, and the same ones when it is run
/// again.
///
/// @param from  the place of the first one, from 0
/// @param count how many; a command stays short
/// @param seed  another one gives other rows
record FillCompany(FillKind what, long from, long count, long seed) implements Command<SystemNumber> {

    static final int MOST = 1000;

    @Override
    public Permission needs() {
        return FillRoom.FILL;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        if (count < 1 || count > MOST || from < 0) return Outcome.refused(new FillRoom.Wrong(count, MOST));
        switch (what) {
            case CUSTOMERS -> customers(tx);
            case PRODUCTS -> products(tx);
        }
        return Outcome.done(new SystemNumber(Long.toString(from + count)));
    }

    private void customers(Tx tx) {
        var first = FillSql.take(tx, FillSql.CUSTOMERS, count);
        var rows = new ArrayList<FillSql.CustomerRow>();
        for (long i = 0; i < count; i++) {
            var dice = Dice.of(seed, from + i);
            long seq = first + i;
            var name = Norway.name(dice);
            var firm = name.matches(".*(AS|ANS|DA|ENK)");
            var place = Norway.PLACES.get(dice.popular(Norway.PLACES.size()));
            rows.add(new FillSql.CustomerRow(
                    Long.toString(seq),
                    seq,
                    name,
                    Fold.key(name),
                    firm ? Norway.orgNumber(1000 + seq).value() : "",
                    Norway.email(name),
                    Norway.phone(dice),
                    Norway.address(dice),
                    place.postCode(),
                    place.city(),
                    dice.percent(2) ? 500_000_00L : 0,
                    dice.percent(80) ? 14 : 30,
                    tx.now()));
        }
        FillSql.addCustomers(tx, rows);
    }

    private void products(Tx tx) {
        var rows = new ArrayList<FillSql.ProductRow>();
        for (long i = from; i < from + count; i++) {
            var dice = Dice.of(~seed, i);
            var number = FillGoods.number(i);
            var name = FillGoods.name(dice);
            long price = FillGoods.price(dice);
            rows.add(new FillSql.ProductRow(number, Fold.key(number), name, Fold.key(name), price, price / 5 * 3));
        }
        FillSql.addProducts(tx, rows);
    }
}
