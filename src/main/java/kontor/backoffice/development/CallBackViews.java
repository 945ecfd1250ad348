package kontor.backoffice.development;

import java.time.Instant;
import kontor.kernel.Column;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of the call-back lists.
final class CallBackViews {

    private CallBackViews() {}

    static final View CALL_BACKS = View.named("call-backs", DevelopmentRoom.READ, Side.BOTH)
            .from("""
                    from call_back b
                    left join customer c on c.number = b.customer
                    left join case_file f on f.number = b.complaint
                    where true""")
            .columns(
                    Column.of("number", CallBackNumber.class, "b.number", 7).always(),
                    Column.of("state", CallBackState.class, "b.state", 10),
                    Column.of("product", ProductNumber.class, "b.product", 10),
                    Column.text("revision", "b.revision", 10).wide(),
                    Column.of("customer", CustomerNumber.class, "b.customer", 8).wide(),
                    Column.text("name", "coalesce(c.name, f.name)", 26).always(),
                    Column.of("complaint", ComplaintNumber.class, "b.complaint", 8),
                    Column.of("language", Lang.class, "coalesce(c.language, f.language)", 10),
                    Column.text("words", "b.words", 30).wide(),
                    Column.of("prepared", Instant.class, "b.prepared_at", 17).wide(),
                    Column.of("told", Instant.class, "b.told_at", 17).wide(),
                    Column.text("told-by", "b.told_by", 12).data())
            .orders(View.Order.by("number", Long.class, "b.seq").within("state", "product", "customer"))
            .searched("b.number")
            .done();

    /// Who may be told nothing any more may also not be waited for.
    static final String CHECK = """
            select 'call-back ' || number || ' is ' || state as fault from call_back
             where (state in ('ready', 'told')) <> (prepared_at is not null and state <> 'dropped')
                or (state = 'told') <> (told_at is not null)""";
}
