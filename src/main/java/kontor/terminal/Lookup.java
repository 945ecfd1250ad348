package kontor.terminal;

import java.util.List;
import java.util.Optional;
import kontor.kernel.RecordNumber;
import kontor.kernel.View;

/// How a field that names a record is filled in: by its number, or by looking for it. A kind of number without one is
/// looked up in the first view that opens with such a number.
///
/// @param kind    the type of number
/// @param view    where it is looked for; its first column is the number
/// @param shows   the columns shown beside the number
/// @param creates the command that makes a new one in place; empty for none
public record Lookup(Class<? extends RecordNumber> kind, View view, List<String> shows, Optional<String> creates) {

    public static Lookup of(Class<? extends RecordNumber> kind, View view, String... shows) {
        return new Lookup(kind, view, List.of(shows), Optional.empty());
    }

    public Lookup creates(String command) {
        return new Lookup(kind, view, shows, Optional.of(command));
    }
}
