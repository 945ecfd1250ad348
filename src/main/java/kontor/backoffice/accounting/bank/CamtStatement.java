package kontor.backoffice.accounting.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankAccountNumber;

/// One statement of an XML file.
final class CamtStatement {

    private CamtStatement() {}

    /// So many øre fit in a ledger with room for their sums.
    private static final long MOST = 100_000_000_000_000L;

    private static final int DATE = 10;

    static Statement read(XmlNode node) throws BadBankFile {
        var account = node.text("Acct", "Id", "IBAN")
                .or(() -> node.text("Acct", "Id", "Othr", "Id"))
                .flatMap(Statement::account)
                .orElseThrow(() -> new BadBankFile(node.line(), "bank.file.account"));
        var on = date(node, "CreDtTm")
                .or(() -> lenient(node, "FrToDt", "ToDtTm"))
                .orElseThrow(() -> new BadBankFile(node.line(), "bank.file.date", ""));
        var entries = new ArrayList<Statement.Entry>();
        for (var entry : node.all("Ntry").toList()) if (booked(entry)) entries.addAll(entries(entry, on));
        var currency = node.text("Acct", "Ccy")
                .or(() -> entries.stream().map(Statement.Entry::currency).findFirst())
                .or(() -> node.at("Bal", "Amt").map(XmlNode::currency))
                .filter(c -> c.matches("[A-Z]{3}"))
                .orElse("NOK");
        var kind = node.name().equals("Stmt") ? StatementKind.STATEMENT : StatementKind.ADVICE;
        var head = new Statement.Head(
                node.text("Id").flatMap(Statement::name), on, balance(node, "OPBD", "PRCD"), balance(node, "CLBD"));
        return Statement.of(account, kind, new Name(currency), head, entries);
    }

    /// Not what is only expected or for information.
    private static boolean booked(XmlNode entry) {
        return entry.text("Sts")
                .or(() -> entry.text("Sts", "Cd"))
                .map(s -> s.equals("BOOK"))
                .orElse(true);
    }

    private static Optional<Money> balance(XmlNode node, String... codes) throws BadBankFile {
        for (var code : codes) {
            for (var balance : node.all("Bal").toList()) {
                if (balance.text("Tp", "CdOrPrtry", "Cd").filter(code::equals).isPresent())
                    return Optional.of(amount(balance));
            }
        }
        return Optional.empty();
    }

    /// One for each payment of a batch, where they come to what the entry comes to; else the entry as one.
    private static List<Statement.Entry> entries(XmlNode entry, LocalDate made) throws BadBankFile {
        var on = date(entry, "BookgDt").or(() -> lenient(entry, "ValDt")).orElse(made);
        var whole = amount(entry);
        var currency = entry.at("Amt").map(XmlNode::currency).orElse("NOK");
        var payments = entry.all("NtryDtls").flatMap(d -> d.all("TxDtls")).toList();
        var reference = entry.text("AcctSvcrRef").or(() -> entry.text("NtryRef"));
        if (payments.size() > 1 && addUp(payments, whole, currency)) {
            var each = new ArrayList<Statement.Entry>();
            for (var payment : payments)
                each.add(entry(on, signed(payment, whole), currency, Optional.of(payment), reference, entry));
            return each;
        }
        var only = payments.size() == 1 ? Optional.of(payments.getFirst()) : Optional.<XmlNode>empty();
        return List.of(entry(on, whole, currency, only, reference, entry));
    }

    private static boolean addUp(List<XmlNode> payments, Money whole, String currency) throws BadBankFile {
        var sum = Money.ZERO;
        for (var payment : payments) {
            var amount = own(payment);
            if (amount.isEmpty() || !amount.get().currency().equals(currency)) return false;
            sum = sum.plus(signed(payment, whole));
        }
        return sum.equals(whole);
    }

    /// The amount of a payment in a batch; since version 04 it stands on itself.
    private static Optional<XmlNode> own(XmlNode payment) {
        return payment.at("Amt").or(() -> payment.at("AmtDtls", "TxAmt", "Amt"));
    }

    private static Money signed(XmlNode payment, Money whole) throws BadBankFile {
        var out = payment.text("CdtDbtInd").map(d -> d.equals("DBIT")).orElse(whole.isNegative());
        var amount = own(payment);
        if (amount.isEmpty()) return Money.ZERO;
        var money = figure(amount.get());
        return out ? money.negated() : money;
    }

    private static Statement.Entry entry(
            LocalDate on,
            Money amount,
            String currency,
            Optional<XmlNode> payment,
            Optional<String> reference,
            XmlNode entry) {
        var side = amount.isNegative() ? "Cdtr" : "Dbtr";
        var parties = payment.flatMap(p -> p.at("RltdPties"));
        var references = payment.flatMap(p -> p.at("Refs"));
        var remittance = payment.flatMap(p -> p.at("RmtInf"));
        var kid = remittance.stream()
                .flatMap(r -> r.all("Strd"))
                .flatMap(s -> s.text("CdtrRefInf", "Ref").stream())
                .findFirst();
        return new Statement.Entry(
                on,
                amount,
                currency.isEmpty() ? "NOK" : currency,
                kid.map(k -> k.replace(" ", "")),
                references
                        .flatMap(r -> r.text("EndToEndId").filter(id -> id.matches(SupplierMatching.OURS)))
                        .or(() -> references.flatMap(r -> r.text("AcctSvcrRef")
                                .or(() -> r.text("EndToEndId").filter(id -> !id.equals("NOTPROVIDED")))
                                .or(() -> r.text("TxId"))))
                        .or(() -> reference),
                parties.flatMap(p -> p.text(side, "Nm").or(() -> p.text(side, "Pty", "Nm"))),
                parties.flatMap(p -> p.at(side + "Acct", "Id"))
                        .flatMap(id -> id.text("IBAN").or(() -> id.text("Othr", "Id")))
                        .flatMap(Statement::account)
                        .map(BankAccountNumber::value),
                words(remittance, payment, entry));
    }

    private static String words(Optional<XmlNode> remittance, Optional<XmlNode> payment, XmlNode entry) {
        var said = remittance.stream().flatMap(r -> r.all("Ustrd")).map(XmlNode::text);
        var more =
                Stream.concat(payment.flatMap(p -> p.text("AddtlTxInf")).stream(), entry.text("AddtlNtryInf").stream());
        return Stream.concat(said, more).filter(t -> !t.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    private static Money amount(XmlNode node) throws BadBankFile {
        var amount = node.at("Amt").orElseThrow(() -> new BadBankFile(node.line(), "bank.file.amount", ""));
        var out = node.text("CdtDbtInd").map(d -> d.equals("DBIT")).orElse(false);
        return out ? figure(amount).negated() : figure(amount);
    }

    /// Banks may use five decimals; the ledger has two.
    private static Money figure(XmlNode amount) throws BadBankFile {
        try {
            if (amount.text().length() > 24 || !amount.text().matches("[0-9]+(\\.[0-9]{0,5})?"))
                throw new BadBankFile(amount.line(), "bank.file.amount", cut(amount.text()));
            var ore = new BigDecimal(amount.text())
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            if (ore > MOST) throw new BadBankFile(amount.line(), "bank.file.amount", cut(amount.text()));
            return new Money(ore);
        } catch (ArithmeticException e) {
            throw new BadBankFile(amount.line(), "bank.file.amount", cut(amount.text()));
        }
    }

    /// A date, or the date of a moment as the bank writes it.
    private static Optional<LocalDate> date(XmlNode node, String child) throws BadBankFile {
        var found = node.at(child);
        if (found.isEmpty()) return Optional.empty();
        var text = found.get()
                .text("Dt")
                .or(() -> found.get().text("DtTm"))
                .orElse(found.get().text());
        var read = day(text);
        if (read.isEmpty()) throw new BadBankFile(found.get().line(), "bank.file.date", cut(text));
        return read;
    }

    private static Optional<LocalDate> lenient(XmlNode node, String... path) {
        return node.at(path)
                .flatMap(n -> n.text("Dt").or(() -> n.text("DtTm")).or(() -> Optional.of(n.text())))
                .flatMap(CamtStatement::day);
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() < DATE) return Optional.empty();
        try {
            var day = LocalDate.parse(text.substring(0, DATE));
            return Optional.of(day).filter(d -> d.getYear() >= 1980 && d.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return Statement.name(text.substring(0, Math.min(text.length(), 40)))
                .map(Name::value)
                .orElse("");
    }
}
