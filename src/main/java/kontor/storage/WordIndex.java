package kontor.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kontor.kernel.Fold;
import kontor.kernel.Index;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// Finds records by the beginnings of several of their words, in the order of the list they stand in.
///
/// Lucene and not a table of words: with a million customers two short beginnings match hundreds of thousands of words
/// each; Lucene walks both in the list's order (the index is sorted by it) and stops at the first page, where the
/// database must join and sort them all.
final class WordIndex implements AutoCloseable {

    /// A record's words.
    ///
    /// @param index  whose list, such as `customer`
    /// @param number the record's number
    /// @param key    where it stands in the list's order
    /// @param words  what is searched, not yet folded
    record Entry(String index, String number, String key, String words) {}

    /// Letters of a beginning that is a term of its own.
    private static final int SHORT = 5;

    /// A page is looked for in every segment: few of them make quick searches, merged beside the work.
    private static final int FEW = 3;

    /// How many are found may stay unknown: the search ends with the page.
    private static final int ENOUGH = 1;

    /// So many records may share a code before it is asked whether that is a fifth of all.
    private static final int FEW_RECORDS = 20;

    /// Two words tell something that one record in twenty has; one, if one in five hundred has it. Among few records
    /// that would be none.
    private static final int RARE = 20;

    private static final int FEW_RARE = 3;
    private static final int VERY_RARE = 500;
    private static final int FEW_VERY_RARE = 2;

    /// Of a long text the first words tell enough.
    private static final int MOST_WORDS = 60;

    /// Changed with what a document holds: an index of another shape is built anew.
    private static final String SHAPE = "2";

    private static final Sort ORDER = order(false);
    private static final Sort BACKWARD = order(true);

    private static final Sort ALIKE =
            new Sort(SortField.FIELD_SCORE, new SortField("key", SortField.Type.STRING, true));

    private static Sort order(boolean backward) {
        return new Sort(
                new SortField("key", SortField.Type.STRING, backward),
                new SortField("tie", SortField.Type.STRING, backward));
    }

    private final IndexWriter writer;
    private final SearcherManager searchers;

    WordIndex(Directory folder) throws IOException {
        var config = new IndexWriterConfig();
        config.setIndexSort(ORDER);
        config.setRAMBufferSizeMB(32);
        config.setCommitOnClose(false);
        config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(FEW));
        writer = new IndexWriter(folder, config);
        searchers = new SearcherManager(writer, null);
    }

    /// The place in the journal that was kept with the index; empty for a new one, and for one of another shape.
    Optional<Long> place() {
        if (!kept("shape").equals(Optional.of(SHAPE))) return Optional.empty();
        return kept("seq").map(Long::valueOf);
    }

    private Optional<String> kept(String name) {
        return Optional.ofNullable(writer.getLiveCommitData())
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false)
                        .filter(e -> e.getKey().equals(name))
                        .findFirst())
                .map(Map.Entry::getValue);
    }

    /// Takes in new and changed records.
    void put(List<Entry> entries) {
        try {
            for (var entry : entries)
                writer.updateDocument(new Term("id", id(entry.index(), entry.number())), document(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes what was taken in findable.
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Forgets everything.
    void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String index, String number) {
        return index + ' ' + number;
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField("id", id(entry.index(), entry.number()), Field.Store.NO));
        document.add(new BinaryDocValuesField("record", new BytesRef(entry.number())));
        document.add(new SortedDocValuesField("key", new BytesRef(entry.key())));
        document.add(new SortedDocValuesField("tie", new BytesRef(tie(entry.number()))));
        for (var word : Fold.words(entry.words())) {
            document.add(new StringField(entry.index(), word, Field.Store.NO));
            for (int i = 1; i <= Math.min(SHORT, word.length()); i++) {
                document.add(new StringField(beginnings(entry.index()), word.substring(0, i), Field.Store.NO));
            }
        }
        return document;
    }

    /// Figures sort as figures.
    private static String tie(String number) {
        return number.matches("[0-9]{1,18}") ? "0".repeat(19 - number.length()) + number : number;
    }

    /// Short beginnings are terms of their own, so that nobody has to gather the thousands of words that begin with
    /// "a";
    /// long ones have few words.
    private static Query beginning(String index, String word) {
        return word.length() <= SHORT
                ? new TermQuery(new Term(beginnings(index), word))
                : new PrefixQuery(new Term(index, word));
    }

    private static String beginnings(String index) {
        return index + '^';
    }

    /// The numbers of records that have, for each word typed, a word that begins with it.
    ///
    /// @param after    the last one of the page before, by its key and number
    /// @param backward towards the beginning
    List<String> find(String index, String typed, Optional<Entry> after, boolean backward, int limit) {
        var words = Fold.words(typed);
        if (words.isEmpty()) return List.of();
        var query = new BooleanQuery.Builder();
        for (var word : words) query.add(beginning(index, word), BooleanClause.Occur.FILTER);
        try {
            var searcher = searchers.acquire();
            try {
                var last = searcher.getIndexReader().maxDoc() - 1;
                if (last < 0) return List.of();
                var from = after.map(entry -> place(entry, last)).orElse(null);
                var found = searcher.search(
                        new ConstantScoreQuery(query.build()),
                        new TopFieldCollectorManager(backward ? BACKWARD : ORDER, limit, from, ENOUGH));
                return numbers(searcher.getIndexReader(), found.scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The numbers of the records that have the most in common with these words, what is rare counting for more; the
    /// most alike first, of equals the last one. They share a code, two rare words, or a very rare one: what many
    /// records have says nothing.
    List<String> alike(String index, String text, String except, int limit) {
        try {
            var searcher = searchers.acquire();
            try {
                var reader = searcher.getIndexReader();
                var query = new BooleanQuery.Builder()
                        .add(shared(reader, index, text), BooleanClause.Occur.MUST)
                        .add(new TermQuery(new Term("id", id(index, except))), BooleanClause.Occur.MUST_NOT);
                return numbers(reader, searcher.search(query.build(), limit, ALIKE).scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query shared(IndexReader reader, String index, String text) throws IOException {
        var all = reader.getDocCount(index);
        var any = new BooleanQuery.Builder();
        var two = new BooleanQuery.Builder().setMinimumNumberShouldMatch(2);
        for (var word : Fold.words(text).stream().limit(MOST_WORDS).toList()) {
            var term = new Term(index, word);
            var records = reader.docFreq(term);
            var code = word.startsWith(Index.CODE);
            if (!code && word.length() <= 2) continue;
            if (code && records <= Math.max(FEW_RECORDS, all / 5)
                    || records <= Math.max(FEW_VERY_RARE, all / VERY_RARE))
                any.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
            if (!code && records <= Math.max(FEW_RARE, all / RARE))
                two.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
        }
        return any.add(two.build(), BooleanClause.Occur.SHOULD).build();
    }

    private static FieldDoc place(Entry after, int last) {
        return new FieldDoc(last, 0, new Object[] {new BytesRef(after.key()), new BytesRef(tie(after.number()))});
    }

    private static List<String> numbers(IndexReader reader, ScoreDoc[] found) throws IOException {
        var numbers = new ArrayList<String>(found.length);
        for (var hit : found) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            var values = leaf.reader().getBinaryDocValues("record");
            values.advanceExact(hit.doc - leaf.docBase);
            numbers.add(values.binaryValue().utf8ToString());
        }
        return numbers;
    }

    /// Keeps the index with the place in the journal that it holds.
    void keep(long seq) {
        try {
            writer.setLiveCommitData(
                    Map.of("seq", Long.toString(seq), "shape", SHAPE).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
