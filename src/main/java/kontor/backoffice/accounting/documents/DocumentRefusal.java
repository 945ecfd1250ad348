package kontor.backoffice.accounting.documents;

import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Text;

/// Why a document cannot be made electronic.
public sealed interface DocumentRefusal extends Refusal {

    /// A field is missing without which nobody takes it.
    ///
    /// @param field as commands name it, such as `orgNumber`
    /// @param where the command that fills it
    record Lacks(InvoiceNumber invoice, String field, String where) implements DocumentRefusal {
        @Override
        public String code() {
            return "document.refused.field";
        }

        @Override
        public Text text() {
            return Text.of("document.refused.field", invoice, Text.of("document.lacks." + field), field, where);
        }
    }
}
