package kontor.backoffice.accounting.saft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Row;
import org.jspecify.annotations.Nullable;

/// A posting with its voucher, by the places of [SaftSql#postings].
///
/// @param row whose values they are
record SaftPosting(Row row) {

    String voucher() {
        return text(0);
    }

    long line() {
        return (Long) value(1);
    }

    String account() {
        return text(2);
    }

    /// Debit positive.
    Money amount() {
        return (Money) value(3);
    }

    Optional<String> vatCode() {
        return maybe(4);
    }

    Optional<String> party() {
        return maybe(5);
    }

    Optional<String> caseNumber() {
        return maybe(6);
    }

    Optional<String> department() {
        return maybe(7);
    }

    Optional<String> project() {
        return maybe(8);
    }

    LocalDate date() {
        return (LocalDate) value(9);
    }

    String series() {
        return text(10);
    }

    String kind() {
        return text(11);
    }

    String text() {
        return maybe(12).orElse("");
    }

    String source() {
        return maybe(13).orElse("");
    }

    /// `2026-11`
    String period() {
        return text(14);
    }

    Instant postedAt() {
        return (Instant) value(15);
    }

    String actor() {
        return text(16);
    }

    private Object value(int at) {
        return java.util.Objects.requireNonNull(row.values().get(at));
    }

    private String text(int at) {
        return value(at).toString();
    }

    private Optional<String> maybe(int at) {
        @Nullable Object value = row.values().get(at);
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }
}
