package kontor.app.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kontor.app.SignInByPassword;
import kontor.app.line.Exit;
import kontor.app.line.Office;
import kontor.app.line.RemoteLine;
import kontor.backoffice.administration.KeyHolder;
import kontor.backoffice.administration.Kiosks;
import kontor.backoffice.administration.SshKey;
import kontor.backoffice.administration.Users;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.ssh.Person;
import kontor.ssh.Reception;
import kontor.terminal.TerminalKind;

/// What is behind the SSH door: the server's company, its users and their consoles.
record Hall(Server server) implements Reception {

    private static final Texts SIGN_IN = new Texts(List.of(SignInByPassword.class));

    /// Right password or key, and yet nobody who may come in: disabled, or gone meanwhile.
    record NotLetIn(String login) implements Refusal {
        @Override
        public String code() {
            return "door.refused.user";
        }
    }

    private Office office() {
        return server.office().join();
    }

    /// Nobody knows yet what language is theirs, so words stand in both.
    @Override
    public Guess password(Caller caller, String password) {
        var office = office();
        return switch (server.house().signIn(office).check(caller.login(), password)) {
            case Outcome.Done<Actor>(var actor) -> new Guess(actor.equals(Actor.user(caller.login())), "");
            case Outcome.Refused<Actor>(SignInByPassword.Wait wait) ->
                new Guess(false, told(wait, Lang.NB) + "\n" + told(wait, Lang.EN) + "\n");
            case Outcome.Refused<Actor> _ -> new Guess(false, "");
        };
    }

    private static String told(Refusal refusal, Lang lang) {
        return SIGN_IN.say(refusal.text(), lang);
    }

    @Override
    public boolean key(Caller caller, String key) {
        return SshKey.parse(key)
                .flatMap(known -> office().company().ask(new KeyHolder(known.print())))
                .filter(new Login(caller.login())::equals)
                .isPresent();
    }

    @Override
    public Outcome<Person> admit(Caller caller, String method) {
        var office = office();
        var with = Map.of("from", caller.from(), "method", method, "door", "ssh");
        var found = office.company()
                .ask(new Users(new Login(caller.login())))
                .map(user -> new Person(Actor.user(user.login().value()), user.language()))
                .or(() -> kiosk(caller, method));
        office.company()
                .desk()
                .access(office.clock().instant(), caller.login(), found.isPresent() ? "let-in" : "not-let-in", with);
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(new NotLetIn(caller.login())));
    }

    /// A kiosk has a key and no password: what a stranger could guess there is a person's PIN.
    private Optional<Person> kiosk(Caller caller, String method) {
        if (!method.equals("publickey")) return Optional.empty();
        return office().company()
                .ask(new Kiosks(new KioskName(caller.login())))
                .map(kiosk -> new Person(
                        Actor.user(caller.login()),
                        Lang.NB,
                        Optional.of(kiosk.kiosk().value())));
    }

    @Override
    public int kept(Person person) {
        return server.house().kept().map(kept -> kept.count(person.actor())).orElse(0);
    }

    @Override
    public void dropOldest(Person person) {
        server.house().kept().ifPresent(kept -> kept.dropOldest(person.actor()));
    }

    @Override
    public Seat console(Person person, Caller caller, Wires wires, int columns, int rows) {
        var lang = lang(person, wires.environment());
        var terminal = new Sitting.Terminal(wires.out(), columns, rows, TerminalKind.of(wires.environment()));
        var user = Optional.of(person.actor()).filter(_ -> person.kiosk().isEmpty());
        var visitor = new House.Visitor(person.actor(), lang, false, user, person.kiosk());
        var sitting = new Sitting(server, visitor, terminal);
        var guest = new Guest(person.actor().audited(), caller.from(), wires.cut());
        guest.sits(sitting);
        if (!server.guests().enter(guest)) sitting.session().hangUp();
        var exit = new CompletableFuture<Integer>();
        sitting.session().ended().whenComplete((_, _) -> {
            var why = sitting.whyEnded();
            var words = new Returning(wires.err());
            if (why == null && server.ending()) Faulty.tell(Text.of("door.ended"), lang, words);
            var code = why == null ? Exit.DONE : Faulty.say(server, why, lang, words);
            server.guests().leave(guest);
            exit.complete(code);
        });
        return new Seat(sitting.session(), exit);
    }

    @Override
    public int run(Person person, Caller caller, String line, Wires wires) {
        var lang = lang(person, wires.environment());
        var guest = new Guest(person.actor().audited(), caller.from(), wires.cut());
        if (!server.guests().enter(guest)) return Exit.UNREACHABLE;
        try {
            var asks = new kontor.app.line.Caller(
                    person.actor(), Path.of("/"), wires.in(), wires.out(), wires.err(), Map.of(), false, lang);
            return person.kiosk().isPresent()
                    ? RemoteLine.atKiosk(office(), asks)
                    : RemoteLine.run(office(), asks, line);
        } finally {
            server.guests().leave(guest);
        }
    }

    /// A locale that names a language is what the person at the keyboard set; `C` is what nobody has set.
    private static Lang lang(Person person, Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LANG"}) {
            var value = environment.getOrDefault(name, "").toUpperCase(Locale.ROOT);
            if (value.isEmpty()) continue;
            return value.equals("POSIX") || value.equals("C") || value.startsWith("C.")
                    ? person.lang()
                    : Lang.of(value);
        }
        return person.lang();
    }
}
