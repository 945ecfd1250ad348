package kontor.backoffice.accounting.bank;

import kontor.kernel.Text;

/// A file of the bank's cannot be taken: where, and why.
public final class BadBankFile extends Exception {

    private static final long serialVersionUID = 1;

    private final long line;
    private final transient Text why;

    BadBankFile(long line, String key, Object... args) {
        super(key, null, false, false);
        this.line = line;
        this.why = Text.of(key, args);
    }

    /// The line in the file, from 1.
    public long line() {
        return line;
    }

    public Text why() {
        return why;
    }
}
