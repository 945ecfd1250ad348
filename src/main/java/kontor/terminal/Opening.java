package kontor.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Department;
import kontor.kernel.Query;
import kontor.kernel.RecordNumber;

/// Where a row, an entry of the first screen or a word on the command line leads.
public sealed interface Opening {

    /// The card of a record.
    ///
    /// @param kind   the type of its number, which finds the card
    /// @param number the record's number
    record Card(Class<? extends RecordNumber> kind, String number) implements Opening {}

    /// A list, perhaps narrowed.
    ///
    /// @param view  the view's name
    /// @param where conditions on its columns
    /// @param typed letters already typed on it
    record Rows(String view, List<Query.Where> where, String typed) implements Opening {}

    /// The form of a command, perhaps partly filled in.
    ///
    /// @param command its name
    /// @param filled  what is known, as in a line of a batch file
    record Form(String command, Map<String, Object> filled) implements Opening {}

    /// The page of a department.
    ///
    /// @param department empty for what this side sees of the other's
    record Page(Optional<Department> department) implements Opening {}

    static Opening card(RecordNumber number) {
        return new Card(number.getClass(), number.value());
    }

    static Opening rows(String view) {
        return new Rows(view, List.of(), "");
    }

    static Opening rows(String view, Query.Where... where) {
        return new Rows(view, List.of(where), "");
    }

    static Opening form(String command) {
        return new Form(command, Map.of());
    }
}
