package kontor.app.imports;

import kontor.kernel.Refusal;
import kontor.kernel.Text;

/// Why a row was not taken.
///
/// @param code as scripts see it
/// @param text the same for people
record Reason(String code, Text text) {

    /// The Gate's word for a once-only key that came with another content.
    static final String OTHER_CONTENT = "batch.refused.key";

    static Reason of(Refusal refusal) {
        return new Reason(refusal.code(), refusal.text());
    }

    /// One of the imports' own: `import.refused.<what>`.
    static Reason of(String what, Object... args) {
        return new Reason("import.refused." + what, Text.of("import.refused." + what, args));
    }
}
