package kontor.terminal.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.RecordNumber;
import kontor.kernel.Side;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;

/// What stands on a side's first screen, or on the page of a department, for whoever is there. The first screen has
/// what the rooms put there and the departments; a department's page has all its lists and all that it begins.
final class HomeEntries {

    /// The letter of what a side sees of the other, on both.
    private static final char ACROSS = 'Z';

    private final Stage stage;
    private final Side side;
    private final Optional<Opening.Page> page;
    private final Set<Opening> others = new HashSet<>();
    private final List<MenuEntry> all;

    HomeEntries(Stage stage, Side side, Optional<Opening.Page> page) {
        this.stage = stage;
        this.side = side;
        this.page = page;
        this.all = page
                .map(this::ofPage)
                .orElseGet(() -> seen(stage.atlas().home()).toList())
                .stream()
                .filter(this::may)
                .toList();
    }

    /// Queues first.
    List<MenuEntry> lists() {
        var said = all.stream()
                .filter(e -> !e.bar() && !isForm(e) && !further(e))
                .sorted(Comparator.comparing(e -> !e.counted()))
                .toList();
        return said.isEmpty() ? further() : said;
    }

    List<MenuEntry> forms() {
        return all.stream().filter(HomeEntries::isForm).toList();
    }

    List<MenuEntry> bars() {
        return all.stream().filter(MenuEntry::bar).toList();
    }

    private List<MenuEntry> further() {
        return all.stream().filter(this::further).toList();
    }

    /// Whether it is a list that stands here by itself.
    private boolean further(MenuEntry entry) {
        return others.contains(entry.opens());
    }

    /// Where one goes on to. From the first screen: the departments of this side of which something may be seen, and
    /// what may be seen of the other side. From a page: the lists that no room has put there.
    List<MenuEntry> onwards() {
        if (page.isPresent()) return lists().equals(further()) ? List.of() : further();
        var own = Stream.of(Department.values())
                .filter(d -> d.side() == side)
                .map(d -> MenuEntry.page(side, d.key(), Optional.of(d)));
        return Stream.concat(own, Stream.of(MenuEntry.page(side, ACROSS, Optional.empty())))
                .filter(this::leads)
                .toList();
    }

    private boolean leads(MenuEntry entry) {
        return entry.opens() instanceof Opening.Page(var department)
                && names().filter(belongs(department)).anyMatch(_ -> true);
    }

    /// Every list and command that may be had here, by name.
    private Stream<String> names() {
        var rights = stage.rights();
        var views = stage.house().catalogue().views().stream()
                .filter(v -> v.side().seenFrom(side) && rights.may(v))
                .map(v -> v.name());
        var commands = stage.house().catalogue().commands().stream()
                .filter(c -> c.side().seenFrom(side) && rights.may(c) && begins(c) && !ofRow(c))
                .map(CommandSpec::name);
        return Stream.concat(views, commands);
    }

    private Predicate<String> belongs(Optional<Department> asked) {
        return name -> {
            var department = stage.house().catalogue().department(name);
            return asked.map(d -> d == department).orElseGet(() -> department.side() != side);
        };
    }

    private Stream<MenuEntry> seen(List<MenuEntry> said) {
        return said.stream().filter(e -> e.side().seenFrom(side));
    }

    private static boolean isForm(MenuEntry entry) {
        return entry.opens() instanceof Opening.Form;
    }

    private boolean may(MenuEntry entry) {
        return switch (entry.opens()) {
            case Opening.Rows rows ->
                stage.house()
                        .catalogue()
                        .view(rows.view())
                        .filter(stage.rights()::may)
                        .isPresent();
            case Opening.Form form -> stage.allowed(form.command()).isPresent();
            case Opening.Card _, Opening.Page _ -> true;
        };
    }

    /// All of a page, whoever asks, so that a letter means the same to everyone.
    private List<MenuEntry> ofPage(Opening.Page page) {
        var belongs = belongs(page.department());
        var said = Stream.concat(seen(stage.atlas().home()), seen(stage.atlas().inside()))
                .filter(e -> !e.bar() && name(e).filter(belongs).isPresent())
                .toList();
        var lists = otherLists(said, belongs).toList();
        lists.forEach(e -> others.add(e.opens()));
        return keyed(Stream.of(said.stream(), lists.stream(), otherForms(said, belongs))
                .flatMap(s -> s)
                .toList());
    }

    private static Optional<String> name(MenuEntry entry) {
        return switch (entry.opens()) {
            case Opening.Rows rows -> Optional.of(rows.view());
            case Opening.Form form -> Optional.of(form.command());
            case Opening.Card _, Opening.Page _ -> Optional.empty();
        };
    }

    private Stream<MenuEntry> otherLists(List<MenuEntry> said, Predicate<String> belongs) {
        return stage.house().catalogue().views().stream()
                .filter(v -> v.side().seenFrom(side) && belongs.test(v.name()))
                .filter(v -> said.stream().noneMatch(e -> name(e).equals(Optional.of(v.name()))))
                .map(v -> MenuEntry.list(side, ' ', v));
    }

    /// What begins something: commands that do not open with the number of a record.
    private Stream<MenuEntry> otherForms(List<MenuEntry> said, Predicate<String> belongs) {
        return stage.house().catalogue().commands().stream()
                .filter(c -> c.side().seenFrom(side) && belongs.test(c.name()) && begins(c) && !ofRow(c))
                .filter(c -> said.stream().noneMatch(e -> name(e).equals(Optional.of(c.name()))))
                .map(c -> MenuEntry.form(side, ' ', c.name()));
    }

    /// Those without a letter get the first of their names' that is free.
    private static List<MenuEntry> keyed(List<MenuEntry> entries) {
        var taken = new HashSet<Integer>();
        entries.forEach(e -> taken.add((int) e.key()));
        var keyed = new ArrayList<MenuEntry>();
        for (var entry : entries) keyed.add(entry.key() > ' ' ? entry : entry.behind(free(entry, taken)));
        return keyed;
    }

    private static char free(MenuEntry entry, Set<Integer> taken) {
        var letters = IntStream.concat(name(entry).orElse("").chars(), IntStream.rangeClosed('a', 'z'));
        return (char) IntStream.concat(letters, IntStream.rangeClosed('A', 'Z'))
                .filter(Character::isLetter)
                .filter(taken::add)
                .findFirst()
                .orElse(' ');
    }

    private static boolean begins(CommandSpec<?> command) {
        var fields = command.shape().fields();
        return !fields.isEmpty() && fields.getFirst().type() != command.result();
    }

    /// Whether it is an action in a list of the same department that shows what it opens with, such as a key of a user.
    private boolean ofRow(CommandSpec<?> command) {
        var first = command.shape().fields().getFirst();
        if (first.optional() || first.list() || !RecordNumber.class.isAssignableFrom(first.type())) return false;
        var catalogue = stage.house().catalogue();
        return stage.atlas()
                .records(first.type().asSubclass(RecordNumber.class), stage::sees)
                .filter(list -> catalogue.department(list.name()) == catalogue.department(command.name()))
                .filter(list -> stage.atlas().list(list).actions().stream()
                        .anyMatch(a -> a.command().equals(command.name())))
                .isPresent();
    }
}
