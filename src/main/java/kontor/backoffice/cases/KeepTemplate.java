package kontor.backoffice.cases;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.TemplateCode;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Prepares an answer for many customers, or says it anew, in one language.
///
/// @param text with `{name}`, `{complaint}` and `{product}` where those of a case go
public record KeepTemplate(TemplateCode code, Lang language, Words text) implements Command<TemplateCode> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<TemplateCode> run(Tx tx) {
        if (text.value().isBlank())
            return Outcome.refused(new BadField("template", "text", Text.of("case.words.wanted"), ""));
        var known = TemplateSql.find(tx, code)
                .orElseGet(() -> new TemplateSql.Template(code, Optional.empty(), Optional.empty()));
        TemplateSql.keep(tx, known.with(language, text));
        return Outcome.done(code);
    }
}
