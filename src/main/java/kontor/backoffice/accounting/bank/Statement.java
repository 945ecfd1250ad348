package kontor.backoffice.accounting.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.receivables.BankAccount;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Words;

/// A statement or an advice as a file has it.
///
/// @param opening,closing the booked balances, where it has them
public record Statement(
        BankAccountNumber bankAccount,
        StatementKind kind,
        Name currency,
        Optional<Name> reference,
        LocalDate on,
        Optional<Money> opening,
        Optional<Money> closing,
        List<StatementLine> lines) {

    /// A movement before it has its key.
    record Entry(
            LocalDate on,
            Money amount,
            String currency,
            Optional<String> kid,
            Optional<String> reference,
            Optional<String> party,
            Optional<String> partyAccount,
            String words) {}

    private static final int BYTES = 20;

    /// Norwegian accounts are known by their eleven digits, whether they came as an IBAN or not.
    static Optional<BankAccountNumber> account(String text) {
        var bare = text.replaceAll("[ .]", "");
        if (BankAccount.fitsIban(bare)) return Optional.of(new BankAccountNumber(bare.substring(4)));
        return bare.matches("[A-Za-z0-9]{4,34}") ? Optional.of(new BankAccountNumber(bare)) : Optional.empty();
    }

    /// Makes a statement of its entries. Two that say the same are told apart by their order.
    static Statement of(BankAccountNumber account, StatementKind kind, Name currency, Head head, List<Entry> entries) {
        var seen = new HashMap<String, Integer>();
        var lines = new ArrayList<StatementLine>();
        for (var entry : entries) {
            var content = account.value() + "|" + kind + "|" + entry;
            var nth = seen.merge(content, 1, Integer::sum);
            lines.add(line(entry, currency.value(), hash(content + "|" + nth)));
        }
        return new Statement(
                account,
                kind,
                currency,
                head.reference(),
                head.on(),
                head.opening(),
                head.closing(),
                List.copyOf(lines));
    }

    /// What a statement says of itself.
    record Head(Optional<Name> reference, LocalDate on, Optional<Money> opening, Optional<Money> closing) {}

    private static StatementLine line(Entry entry, String currency, String key) {
        return new StatementLine(
                entry.on(),
                entry.amount(),
                Optional.of(entry.currency()).filter(c -> !c.equals(currency)).map(Name::new),
                entry.kid().filter(k -> k.matches("[0-9]{1,24}[0-9-]")).map(Kid::new),
                entry.reference().flatMap(Statement::name),
                entry.party().flatMap(Statement::name),
                entry.partyAccount().flatMap(Statement::name),
                Optional.of(entry.words()).filter(w -> !w.isBlank()).map(Statement::words),
                new Name(key));
    }

    /// A line of printable text of what a bank may have sent in any shape.
    static Optional<Name> name(String text) {
        var line = new Words(text).value().replaceAll("[\\s\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ");
        var cut = line.strip();
        if (cut.length() > Name.MOST) cut = cut.substring(0, cut.offsetByCodePoints(0, Name.MOST / 2));
        return Optional.of(cut).filter(Name::fits).map(Name::new);
    }

    private static Words words(String text) {
        return new Words(text.length() > Words.MOST / 2 ? text.substring(0, Words.MOST / 2) : text);
    }

    /// What makes the statement itself: the same again has the same.
    public Name key() {
        var content = new StringBuilder()
                .append(bankAccount.value())
                .append(kind)
                .append(reference)
                .append(on)
                .append(opening)
                .append(closing);
        lines.forEach(line -> content.append(line.mark().value()));
        return new Name(hash(content.toString()));
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
