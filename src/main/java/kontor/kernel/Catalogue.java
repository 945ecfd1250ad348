package kontor.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// All rooms of the house together: every command, view, right, question, subscription, check and text.
public final class Catalogue {

    private final List<Room> rooms;
    private final Texts texts;
    private final Map<String, CommandSpec<?>> commands;
    private final Map<Class<?>, CommandSpec<?>> byType;
    private final Map<String, View> views;
    private final Map<String, Permission> permissions;
    private final Map<String, Department> departments;
    private final Map<Class<?>, Answer<?, ?>> answers;
    private final Map<String, Subscription<?>> subscriptions;
    private final Map<String, Class<? extends Event>> events;

    /// @throws IllegalStateException where two rooms claim one name
    public Catalogue(List<Room> rooms) {
        this.rooms = List.copyOf(rooms);
        this.commands = keyed(r -> r.commands().stream(), CommandSpec::name);
        this.byType = keyed(r -> r.commands().stream(), CommandSpec::type);
        this.views = keyed(r -> r.views().stream(), View::name);
        this.permissions = keyed(r -> r.permissions().stream(), Permission::name);
        this.answers = keyed(r -> r.answers().stream(), Answer::question);
        this.subscriptions = keyed(r -> r.subscriptions().stream(), Subscription::name);
        this.departments = new HashMap<>();
        this.rooms.forEach(r -> r.departments().forEach(departments::putIfAbsent));
        this.events = new LinkedHashMap<>();
        subscriptions.values().forEach(s -> events.put(s.event().getSimpleName(), s.event()));
        var anchors = new ArrayList<Class<?>>();
        anchors.add(Catalogue.class);
        this.rooms.forEach(r -> anchors.add(r.anchor()));
        this.texts = new Texts(anchors);
    }

    private <K, V> Map<K, V> keyed(Function<Room, Stream<? extends V>> of, Function<V, K> key) {
        var all = new LinkedHashMap<K, V>();
        rooms.stream().flatMap(of).forEach(v -> {
            if (all.put(key.apply(v), v) != null) throw new IllegalStateException("claimed twice: " + key.apply(v));
        });
        return all;
    }

    public List<Room> rooms() {
        return rooms;
    }

    public Texts texts() {
        return texts;
    }

    public Collection<CommandSpec<?>> commands() {
        return commands.values();
    }

    public Optional<CommandSpec<?>> command(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /// The spec of a command's record.
    public CommandSpec<?> spec(Class<?> command) {
        return Optional.<CommandSpec<?>>ofNullable(byType.get(command))
                .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + command));
    }

    public Collection<View> views() {
        return views.values();
    }

    public Optional<View> view(String name) {
        return Optional.ofNullable(views.get(name));
    }

    public Collection<Permission> permissions() {
        return permissions.values();
    }

    /// The room that answers a question.
    @SuppressWarnings("unchecked")
    public <A> A answer(Tx tx, Question<A> question) {
        var answer = (Answer<Question<A>, A>) answers.get(question.getClass());
        if (answer == null) throw new IllegalStateException("nobody answers " + question.getClass());
        return answer.give().apply(tx, question);
    }

    public Optional<Subscription<?>> subscription(String name) {
        return Optional.ofNullable(subscriptions.get(name));
    }

    /// Who takes an event, in the rooms' order.
    public List<Subscription<?>> takers(Class<? extends Event> event) {
        return subscriptions.values().stream()
                .<Subscription<?>>map(s -> s)
                .filter(s -> s.event() == event)
                .toList();
    }

    /// The type of an event by its simple name; empty where nobody takes it any more.
    public Optional<Class<? extends Event>> event(String simpleName) {
        return Optional.ofNullable(events.get(simpleName));
    }

    public List<Index> indexes() {
        return rooms.stream().flatMap(r -> r.indexes().stream()).toList();
    }

    /// Where a command or a view has its place on the screen.
    ///
    /// @throws IllegalArgumentException where no room brings it
    public Department department(String name) {
        return Optional.ofNullable(departments.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no such command or view: " + name));
    }

    /// The right to read a sort of persons, by the kind of their number; empty where no room keeps them.
    public Optional<Permission> person(String kind) {
        return rooms.stream()
                .flatMap(room -> Stream.ofNullable(room.persons().get(kind)))
                .findFirst();
    }

    public List<Timer> timers() {
        return rooms.stream().flatMap(r -> r.timers().stream()).toList();
    }

    public List<Check> checks() {
        return rooms.stream().flatMap(r -> r.checks().stream()).toList();
    }
}
