package kontor.backoffice.cases;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Label;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Takes on a cause.
///
/// @param code   such as `material.crack`
/// @param label  in both languages, `English|Norwegian`
/// @param parent the cause of the first level it belongs to; empty for a new one of that level
public record AddCause(CauseCode code, Label label, Optional<CauseCode> parent) implements Command<CauseCode> {

    static final int LONGEST_LABEL = 300;

    @Override
    public Permission needs() {
        return CasesRoom.CAUSES;
    }

    @Override
    public Outcome<CauseCode> run(Tx tx) {
        if (!code.value().matches("[a-z][a-z0-9.-]*"))
            return Outcome.refused(new BadField("cause", "code", Text.of("cause.code.wanted"), code.value()));
        if (!fits(label)) return Outcome.refused(new BadField("cause", "label", Text.of("cause.label.wanted"), ""));
        if (CauseSql.find(tx, code).isPresent()) return Outcome.refused(new CaseRefusal.CauseThere(code));
        if (parent.isPresent()) {
            var above = CauseSql.lock(tx, parent.get());
            if (above.isEmpty()) return Outcome.refused(new NoSuch("cause", parent.get()));
            if (above.get().retired()) return Outcome.refused(new CaseRefusal.Retired(parent.get()));
            if (above.get().parent().isPresent()) return Outcome.refused(new CaseRefusal.TooDeep(parent.get()));
        }
        CauseSql.add(tx, new CauseSql.Cause(code, parent, label, false));
        return Outcome.done(code);
    }

    static boolean fits(Label label) {
        return !label.en().isBlank() && !label.nb().isBlank() && label.stored().length() <= LONGEST_LABEL;
    }
}
