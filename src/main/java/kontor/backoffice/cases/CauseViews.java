package kontor.backoffice.cases;

import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.TemplateCode;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What can be seen of causes, and of what answers are made from.
final class CauseViews {

    private CauseViews() {}

    /// Whether a case's complaint was made in the last year: 52 weeks and the one that runs.
    static final String THIS_YEAR = "case when f.week > {today} - 371 then true else false end";

    static final View CAUSES = View.named("causes", CasesRoom.READ, Side.OFFICE)
            .from("from cause c left join cause a on a.code = c.parent where true")
            .columns(
                    Column.of("number", CauseCode.class, "c.code", 18).always(),
                    Column.of("name", Label.class, "c.label", 34).always(),
                    Column.of("parent", Label.class, "a.label", 20),
                    Column.of("retired", Boolean.class, "c.retired", 8))
            .orders(View.Order.by("number", CauseCode.class, "c.code"))
            .searched("c.code")
            .done();

    static final View TEMPLATES = View.named("templates", CasesRoom.READ, Side.OFFICE)
            .from("from answer_template t where true")
            .columns(
                    Column.of("number", TemplateCode.class, "t.code", 14).always(),
                    Column.of("english", Words.class, "t.text_en", 30),
                    Column.of("norwegian", Words.class, "t.text_nb", 30).always())
            .orders(View.Order.by("number", TemplateCode.class, "t.code"))
            .searched("t.code")
            .done();
}
