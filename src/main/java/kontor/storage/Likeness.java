package kontor.storage;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Catalogue;
import kontor.kernel.Query;
import kontor.kernel.View;

/// Finds the records that are the most like another one, by the words of both.
///
/// @param words the word index, once it can be asked; until then nothing is like anything
record Likeness(View.Alike alike, Catalogue catalogue, Optional<WordIndex> words) {

    /// As many as can be compared at a glance.
    private static final int MOST = 20;

    /// The numbers of what is like the record that the query names; none where it names none.
    Optional<List<String>> numbers(Link link, Query query) {
        var like = query.where().stream()
                .filter(where -> where.column().equals(alike.column()))
                .findFirst()
                .map(where -> String.valueOf(
                        where.value() instanceof kontor.kernel.RecordNumber n ? n.value() : where.value()));
        return Optional.of(like.flatMap(number -> said(link, number)
                        .flatMap(text -> words.map(index -> index.alike(alike.index(), text, number, MOST))))
                .orElse(List.of()));
    }

    private Optional<String> said(Link link, String number) {
        var index = catalogue.indexes().stream()
                .filter(each -> each.name().equals(alike.index()))
                .findFirst()
                .orElseThrow();
        return Sql.of(link)
                .query("select words from (" + index.sql() + ") w where w.number = :number")
                .bind("number", number)
                .first(found -> found.text("words"));
    }
}
