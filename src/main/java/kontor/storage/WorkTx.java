package kontor.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Event;
import kontor.kernel.MayDo;
import kontor.kernel.MayShow;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Permission;
import kontor.kernel.Question;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// A use case's world on one connection. Ids come from the time and the place in the journal, so that the same entry
/// run again gives the same rows.
final class WorkTx implements Tx {

    /// An event on its way to one who takes it.
    record Posted(UUID event, String taker, String subject, long root) {

        Command<SystemNumber> delivery() {
            return new Deliver(event, taker);
        }

        /// Puts it aside.
        Command<SystemNumber> stuck(String why) {
            return new MarkStuck(event, taker, Optional.of(new Words(why.substring(0, Math.min(why.length(), 500)))));
        }
    }

    /// What is to be done beside the database once the transaction has been committed.
    ///
    /// @param posted  events to carry
    /// @param indexed records to find by new words
    /// @param forgotten persons whose keys are to be erased
    record Effects(List<Posted> posted, List<WordIndex.Entry> indexed, List<Forgotten> forgotten) {
        static final Effects NONE = new Effects(List.of(), List.of(), List.of());
    }

    /// A person to be forgotten, as far as a record.
    record Forgotten(String person, long upTo) {}

    /// A command posts fewer events than this.
    static final long MOST_EVENTS = 1000;

    private final Link link;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Instant now;
    private final long seed;
    private final LongUnaryOperator places;
    private long root;
    private int ids;
    private final List<Posted> posted = new ArrayList<>();
    private final List<WordIndex.Entry> indexed = new ArrayList<>();
    private final List<Forgotten> forgotten = new ArrayList<>();

    /// One whose events stand in the order of their commands' seeds.
    WorkTx(Link link, Catalogue catalogue, Actor actor, Instant now, long seed) {
        this(link, catalogue, actor, now, seed, nth -> seed * MOST_EVENTS + nth);
    }

    /// @param seed   unique among all commands
    /// @param places where the n-th event of the command stands among all events of its subject
    WorkTx(Link link, Catalogue catalogue, Actor actor, Instant now, long seed, LongUnaryOperator places) {
        this.link = link;
        this.catalogue = catalogue;
        this.actor = actor;
        this.now = now;
        this.seed = seed;
        this.places = places;
        this.root = seed;
    }

    Link link() {
        return link;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    long seed() {
        return seed;
    }

    /// The command that, in the end, caused this one.
    long root() {
        return root;
    }

    void causedBy(long earlier) {
        root = earlier;
    }

    Effects effects() {
        return new Effects(List.copyOf(posted), List.copyOf(indexed), List.copyOf(forgotten));
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now, ask(new CompanyZone()));
    }

    @Override
    public UUID id() {
        return uuid(now.toEpochMilli(), seed, ids++);
    }

    /// RFC 9562 version 7: milliseconds, then bits that are the same for the same place.
    static UUID uuid(long millis, long seq, int count) {
        long mixed = mix(seq * 0x9E3779B97F4A7C15L + count);
        long high = millis << 16 | 0x7000L | count & 0xFFFL;
        return new UUID(high, mixed & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    @Override
    public <A> A ask(Question<A> question) {
        return catalogue.answer(this, question);
    }

    @Override
    public void post(Event event) {
        var takers = catalogue.takers(event.getClass());
        if (takers.isEmpty()) return;
        var id = id();
        var body = Json.write(tree(event));
        for (var taker : takers) {
            var way = new Outbox.Waiting(
                    id,
                    taker.name(),
                    places.applyAsLong(posted.size()),
                    root,
                    event.subject(),
                    event.getClass().getSimpleName(),
                    body,
                    now);
            Outbox.put(Sql.of(link), way);
            posted.add(new Posted(id, taker.name(), event.subject(), root));
        }
    }

    @SuppressWarnings("unchecked")
    private static java.util.Map<String, Object> tree(Event event) {
        return kontor.kernel.Shape.of((Class<Event>) event.getClass()).write(event);
    }

    @Override
    public void index(String index, kontor.kernel.RecordNumber number, String key, String words) {
        indexed.add(new WordIndex.Entry(index, number.value(), key, words));
    }

    @Override
    public void forget(kontor.kernel.RecordNumber person) {
        forgotten.add(new Forgotten(Sealing.person(person), seed));
    }

    @Override
    public long next(NumberSeries series) {
        var sql = Sql.of(link);
        if (sql.update("update number_series set next_number = next_number + 1 where name = :name")
                        .bind("name", series.name())
                        .run()
                == 0) {
            sql.update("insert into number_series (name, first_number, next_number) values (:name, :first, :next)")
                    .bind("name", series.name())
                    .bind("first", series.first())
                    .bind("next", series.first() + 1)
                    .run();
            return series.first();
        }
        return sql.query("select next_number - 1 as taken from number_series where name = :name")
                .bind("name", series.name())
                .first(found -> found.whole("taken"))
                .orElseThrow();
    }

    @Override
    public boolean may(Permission permission) {
        return may(permission, permission.side());
    }

    /// Whether the actor may do what needs this right and belongs to a side: at a kiosk, what its place may show too.
    boolean may(Permission permission, Side side) {
        if (actor.kind() != Actor.Kind.USER) return true;
        return ask(new MayDo(actor.name(), permission.name()))
                && actor.kiosk()
                        .map(kiosk -> ask(new MayShow(kiosk, permission, side)))
                        .orElse(true);
    }
}
