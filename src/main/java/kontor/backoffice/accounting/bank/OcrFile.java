package kontor.backoffice.accounting.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankAccountNumber;

/// A file of OCR giro in the layout of the Norwegian banks' clearing house (BBS, now Mastercard Payment Services):
/// records
/// of 80 characters, an assignment for each account, two or three records a payment.
///
/// | places | every record | item 1 (30) | item 2 (31) | item 3 (32) | end (88, 89) |
/// |---|---|---|---|---|---|
/// | 1–2 | `NY` | | | | |
/// | 3–4 | service: 09 is OCR giro | | | | |
/// | 5–6 | type of payment | | | | |
/// | 7–8 | type of record | | | | |
/// | 9–15 | | payment's number | the same | the same | 9–16 payments |
/// | 16–21 | | settled, DDMMYY | | 16–55 words | 17–24 records |
/// | 32 | | `-` taken back | | | 25–41 sum, øre |
/// | 33–49 | | amount, øre | | | |
/// | 50–74 | | KID, right | | | |
/// | 26–34 | | | archive reference | | |
/// | 48–58 | | | payer's account | | |
///
/// Assignments of other services, such as the list of standing orders (21), hold no payments: they are checked and
/// passed
/// over.
public final class OcrFile {

    static final int LENGTH = 80;

    private static final String OCR = "09";
    private static final String AGREEMENT = "70";

    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement.Entry> entries = new ArrayList<>();
    private Optional<BankAccountNumber> account = Optional.empty();
    private Optional<String> assignment = Optional.empty();
    private Optional<Payment> payment = Optional.empty();
    private long records;
    private long all;
    private long payments;
    private long allPayments;
    private boolean begun;
    private boolean ended;

    /// A payment of which records are still to come.
    private record Payment(
            String number, LocalDate on, Money amount, String kid, String reference, String from, String words) {
        Statement.Entry entry() {
            return new Statement.Entry(
                    on,
                    amount,
                    "NOK",
                    Optional.of(kid).filter(k -> !k.isEmpty()),
                    Optional.of(reference).filter(r -> !r.matches("0*")),
                    Optional.empty(),
                    Optional.of(from).filter(f -> !f.matches("[0 ]*")),
                    words);
        }
    }

    private OcrFile() {}

    /// The advices of a file, one an account and day of it; none where it holds no payments.
    ///
    /// @throws BadBankFile where it is not such a file, or does not add up
    public static List<Statement> read(List<String> lines) throws BadBankFile {
        var file = new OcrFile();
        long at = 0;
        for (var line : lines) {
            at++;
            if (line.isBlank() && file.ended) continue;
            file.record(line, at);
        }
        if (!file.ended) throw new BadBankFile(Math.max(1, at), "bank.file.ocr-end");
        return List.copyOf(file.statements);
    }

    private void record(String line, long at) throws BadBankFile {
        if (line.length() != LENGTH || !line.startsWith("NY") || ended)
            throw new BadBankFile(
                    at, "bank.file.ocr", Statement.name(line).map(Name::value).orElse(""));
        all++;
        records++;
        var service = line.substring(2, 4);
        switch (line.substring(6, 8)) {
            case "10" -> begun = true;
            case "20" -> begin(line, service, at);
            case "30" -> first(line, service, at);
            case "31" -> payment = known(line, at).map(p -> second(p, line));
            case "32" -> payment = known(line, at).map(p -> third(p, line));
            case "88" -> end(line, service, at);
            case "89" -> finish(line, at);
            default -> {
                if (service.equals(OCR)) throw new BadBankFile(at, "bank.file.ocr", line.substring(0, 8));
                if (line.startsWith(AGREEMENT, 6)) payments++;
            }
        }
        if (!begun) throw new BadBankFile(at, "bank.file.ocr", line.substring(0, 8));
    }

    private void begin(String line, String service, long at) throws BadBankFile {
        if (assignment.isPresent()) throw new BadBankFile(at, "bank.file.ocr-end");
        records = 1;
        payments = 0;
        assignment = Optional.of(line.substring(17, 24));
        account = service.equals(OCR) ? Statement.account(line.substring(24, 35)) : Optional.empty();
        entries.clear();
    }

    private void first(String line, String service, long at) throws BadBankFile {
        close();
        payments++;
        if (!service.equals(OCR) || account.isEmpty()) return;
        var amount = new Money(whole(line, 32, 49, at));
        payment = Optional.of(new Payment(
                line.substring(8, 15),
                date(line, 15, at),
                line.charAt(31) == '-' ? amount.negated() : amount,
                line.substring(49, 74).strip(),
                "",
                "",
                ""));
    }

    private Optional<Payment> known(String line, long at) throws BadBankFile {
        if (account.isEmpty()) return payment;
        if (payment.filter(p -> p.number().equals(line.substring(8, 15))).isEmpty())
            throw new BadBankFile(at, "bank.file.ocr-payment", line.substring(8, 15));
        return payment;
    }

    private static Payment second(Payment p, String line) {
        return new Payment(
                p.number(), p.on(), p.amount(), p.kid(), line.substring(25, 34), line.substring(47, 58), p.words());
    }

    private static Payment third(Payment p, String line) {
        return new Payment(
                p.number(),
                p.on(),
                p.amount(),
                p.kid(),
                p.reference(),
                p.from(),
                line.substring(15, 55).strip());
    }

    private void close() {
        payment.ifPresent(p -> entries.add(p.entry()));
        payment = Optional.empty();
    }

    private void end(String line, String service, long at) throws BadBankFile {
        close();
        if (assignment.isEmpty()) throw new BadBankFile(at, "bank.file.ocr", line.substring(0, 8));
        counted(whole(line, 8, 16, at), payments, at);
        counted(whole(line, 16, 24, at), records, at);
        if (service.equals(OCR) && account.isPresent()) {
            var sum = entries.stream().map(Statement.Entry::amount).reduce(Money.ZERO, Money::plus);
            if (sum.ore() != whole(line, 24, 41, at))
                throw new BadBankFile(at, "bank.file.ocr-sum", sum, new Money(whole(line, 24, 41, at)));
            var on = entries.isEmpty() ? date(line, 41, at) : entries.getLast().on();
            var head = new Statement.Head(assignment.map(Name::new), on, Optional.empty(), Optional.empty());
            statements.add(
                    Statement.of(account.get(), StatementKind.ADVICE, new Name("NOK"), head, List.copyOf(entries)));
        }
        allPayments += payments;
        assignment = Optional.empty();
    }

    private void finish(String line, long at) throws BadBankFile {
        if (assignment.isPresent()) throw new BadBankFile(at, "bank.file.ocr-end");
        counted(whole(line, 8, 16, at), allPayments, at);
        counted(whole(line, 16, 24, at), all, at);
        ended = true;
    }

    private static void counted(long said, long seen, long at) throws BadBankFile {
        if (said != seen) throw new BadBankFile(at, "bank.file.ocr-count", said, seen);
    }

    private static long whole(String line, int from, int to, long at) throws BadBankFile {
        var digits = line.substring(from, to);
        if (!digits.matches("[0-9]{1,17}")
                || digits.compareTo("0".repeat(2) + "999999999999999") > 0 && digits.length() == 17)
            throw new BadBankFile(at, "bank.file.amount", digits.strip());
        return Long.parseLong(digits);
    }

    private static LocalDate date(String line, int from, long at) throws BadBankFile {
        var digits = line.substring(from, from + 6);
        try {
            if (!digits.matches("[0-9]{6}")) throw new BadBankFile(at, "bank.file.date", digits);
            return LocalDate.of(
                    2000 + Integer.parseInt(digits.substring(4)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2)));
        } catch (DateTimeException e) {
            throw new BadBankFile(at, "bank.file.date", digits);
        }
    }
}
