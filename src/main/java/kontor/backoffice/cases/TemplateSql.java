package kontor.backoffice.cases;

import java.util.Optional;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.TemplateCode;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of answers prepared in advance.
final class TemplateSql {

    private TemplateSql() {}

    /// An answer with places for what is particular.
    record Template(TemplateCode code, Optional<Words> textEn, Optional<Words> textNb) {

        Optional<Words> in(Lang language) {
            return switch (language) {
                case EN -> textEn;
                case NB -> textNb;
            };
        }

        Template with(Lang language, Words text) {
            return switch (language) {
                case EN -> new Template(code, Optional.of(text), textNb);
                case NB -> new Template(code, textEn, Optional.of(text));
            };
        }
    }

    static Optional<Template> find(Tx tx, TemplateCode code) {
        return Sql.of(tx)
                .query("select code, text_en, text_nb from answer_template where code = :code for update")
                .bind("code", code)
                .first(Template.class);
    }

    static void keep(Tx tx, Template template) {
        var known = Sql.of(tx)
                .update("update answer_template set text_en = :textEn, text_nb = :textNb where code = :code")
                .bindAll(template)
                .run();
        if (known > 0) return;
        Sql.of(tx)
                .update("insert into answer_template (code, text_en, text_nb) values (:code, :textEn, :textNb)")
                .bindAll(template)
                .run();
    }
}
