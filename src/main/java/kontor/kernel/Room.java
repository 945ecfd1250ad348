package kontor.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a room brings to the house. Its screens are said separately, beside it.
///
/// @param anchor        a class of the room's package, beside its texts
/// @param permissions   the rights it knows
/// @param commands      what can be done
/// @param views         what can be seen
/// @param answers       the questions it answers
/// @param subscriptions the events it takes
/// @param checks        what must always hold of its tables
/// @param indexes       the words its records are found by
/// @param timers        what comes due by itself
/// @param persons       the sorts of persons it keeps, by the kind of their number, with the right to read them
/// @param departments   where its commands and views have their place on the screen, by name
public record Room(
        Class<?> anchor,
        List<Permission> permissions,
        List<CommandSpec<?>> commands,
        List<View> views,
        List<Answer<?, ?>> answers,
        List<Subscription<?>> subscriptions,
        List<Check> checks,
        List<Index> indexes,
        List<Timer> timers,
        Map<String, Permission> persons,
        Map<String, Department> departments) {

    public static Maker of(Class<?> anchor) {
        return new Maker(anchor);
    }

    /// Puts a room together.
    public static final class Maker {
        private final Class<?> anchor;
        private final List<Permission> permissions = new ArrayList<>();
        private final List<CommandSpec<?>> commands = new ArrayList<>();
        private final List<View> views = new ArrayList<>();
        private final List<Answer<?, ?>> answers = new ArrayList<>();
        private final List<Subscription<?>> subscriptions = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private final List<Timer> timers = new ArrayList<>();
        private final Map<String, Permission> persons = new TreeMap<>();
        private final Map<String, Department> departments = new TreeMap<>();
        private Department department = Department.ADMINISTRATION;

        private Maker(Class<?> anchor) {
            this.anchor = anchor;
        }

        public Maker permissions(Permission... more) {
            permissions.addAll(List.of(more));
            return this;
        }

        /// Where the commands and views that follow have their place on the screen.
        public Maker department(Department of) {
            department = of;
            return this;
        }

        public Maker commands(CommandSpec<?>... more) {
            commands.addAll(List.of(more));
            for (var command : more) departments.put(command.name(), department);
            return this;
        }

        public Maker views(View... more) {
            views.addAll(List.of(more));
            for (var view : more) departments.put(view.name(), department);
            return this;
        }

        public <A, Q extends Question<A>> Maker answer(
                Class<Q> question, java.util.function.BiFunction<Tx, Q, A> give) {
            answers.add(new Answer<>(question, give));
            return this;
        }

        public <E extends Event> Maker take(
                Class<E> event, String name, java.util.function.Function<E, Command<?>> take) {
            subscriptions.add(new Subscription<>(event, name, take));
            return this;
        }

        public Maker check(String name, String sql) {
            checks.add(new Check(name, sql));
            return this;
        }

        public Maker index(String name, String sql) {
            indexes.add(new Index(name, sql));
            return this;
        }

        public Maker timer(String name, String sql, java.util.function.Function<String, Command<?>> then) {
            timers.add(new Timer(name, sql, then));
            return this;
        }

        public Maker persons(Class<? extends RecordNumber> number, Permission read) {
            persons.put(Kinds.of(number).name(), read);
            return this;
        }

        public Room done() {
            return new Room(
                    anchor,
                    List.copyOf(permissions),
                    List.copyOf(commands),
                    List.copyOf(views),
                    List.copyOf(answers),
                    List.copyOf(subscriptions),
                    List.copyOf(checks),
                    List.copyOf(indexes),
                    List.copyOf(timers),
                    Map.copyOf(persons),
                    Map.copyOf(departments));
        }
    }
}
