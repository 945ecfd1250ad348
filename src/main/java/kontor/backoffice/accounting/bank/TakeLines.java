package kontor.backoffice.accounting.bank;

import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Takes more lines of a statement in, of one too long for one command.
///
/// @param mark the statement's
public record TakeLines(Name mark, List<StatementLine> lines) implements Command<StatementNumber> {

    private static final int LONGEST_KEY = 64;

    /// So many øre fit in a ledger with room for their sums.
    private static final Money MOST = new Money(100_000_000_000_000L);

    @Override
    public Permission needs() {
        return BankRoom.IMPORT;
    }

    @Override
    public Outcome<StatementNumber> run(Tx tx) {
        var known = BankSql.known(tx, mark).flatMap(number -> BankSql.lock(tx, number));
        if (known.isEmpty())
            return Outcome.refused(new BadField("bank", "mark", Text.of("bank.wanted.key"), mark.value()));
        var bad = wrong(lines);
        if (bad.isPresent()) return Outcome.refused(bad.get());
        take(tx, known.get(), lines);
        return Outcome.done(known.get().number());
    }

    static Optional<Refusal> wrong(List<StatementLine> lines) {
        for (var line : lines) {
            if (line.mark().value().length() > LONGEST_KEY)
                return Optional.of(new BadField("bank", "lines.mark", Text.of("bank.wanted.key"), ""));
            if (line.currency().filter(c -> !c.value().matches("[A-Z]{3}")).isPresent())
                return Optional.of(new BadField("bank", "lines.currency", Text.of("bank.wanted.currency"), ""));
            if (line.kid().filter(k -> k.value().length() > 25).isPresent())
                return Optional.of(new BadField("bank", "lines.kid", Text.of("kind.kid.wanted"), ""));
            if (line.amount().compareTo(MOST) > 0 || line.amount().compareTo(MOST.negated()) < 0)
                return Optional.of(new BadField("bank", "lines.amount", Text.of("kind.money.wanted"), ""));
        }
        return Optional.empty();
    }

    static void take(Tx tx, BankSql.Head head, List<StatementLine> lines) {
        long place = BankSql.lines(tx, head.number());
        for (var said : lines) {
            if (BankSql.has(tx, said.mark())) continue;
            var line = line(head, said, ++place);
            BankSql.add(tx, line);
            if (line.state().waits()) match(tx, line);
        }
    }

    private static void match(Tx tx, BankLine line) {
        var proposal = Matching.of(tx, line);
        if (proposal.filter(p -> p.kind() == ProposalKind.INVOICE && p.why() == Why.KID)
                .isPresent()) {
            var paid = LinePosting.of(tx, line.number(), Optional.empty())
                    .then(ready ->
                            ready.pay(tx, new InvoiceNumber(proposal.get().target())));
            if (paid instanceof Outcome.Done<LinePosting>) return;
        }
        BankSql.propose(tx, line.number(), proposal);
    }

    private static BankLine line(BankSql.Head head, StatementLine said, long place) {
        return new BankLine(
                new BankLineNumber(head.number().value() + "-" + place),
                head.number(),
                place,
                head.bankAccount(),
                head.kind(),
                said.on(),
                said.amount(),
                said.amount(),
                said.currency().map(Name::value).orElse(head.currency()),
                said.kid(),
                said.reference(),
                said.party(),
                said.partyAccount(),
                said.words(),
                said.amount().isZero() ? LineState.MATCHED : LineState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                said.mark().value());
    }
}
