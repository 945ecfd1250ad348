package kontor.backoffice.accounting.vat;

import kontor.backoffice.accounting.ledger.VatTermSql;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Numbers.VatLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says something of a line of the VAT return, as one must where its sign is not the usual one. The newest remark
/// counts, and goes with the message.
///
/// @param line  such as `2026-T5/3`
/// @param words what the authority is to know
public record RemarkVat(VatLineNumber line, Words words) implements Command<VatLineNumber> {

    @Override
    public Permission needs() {
        return VatRoom.DECLARE;
    }

    @Override
    public Outcome<VatLineNumber> run(Tx tx) {
        var term = new TermNumber(line.value().split("/", 2)[0]);
        if (VatTermSql.find(tx, term).isEmpty()
                || VatReturnSql.lines(tx, term).stream().noneMatch(l -> l.line().equals(line)))
            return Outcome.refused(new NoSuch("vat", line));
        SettlementSql.remark(tx, line, words);
        return Outcome.done(line);
    }
}
