package kontor.backoffice.development;

import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Brings a sheet up to date: a new month has begun and its twelve months are others, or so much happened at once that
/// it
/// was only marked.
record RefreshSheet(ProductNumber product) implements Command<ProductNumber> {

    /// Sheets of months gone by, once the new one has begun in every zone. Their twelve months begin in `since`.
    static final String DUE = """
            select s.product from product_sheet s
             where s.since < cast(date_trunc('month', cast(:now as timestamp) - interval '14' hour)
                                  - interval '11' month as date)""";

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        Facts.sheet(tx, product, FactSql.fold(tx));
        return Outcome.done(product);
    }
}
