package kontor.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import kontor.backoffice.administration.Kiosks;
import kontor.backoffice.administration.Users;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.KioskName;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.PinHash;
import kontor.kernel.Query;
import kontor.kernel.Refusal;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.terminal.console.SignIn;

/// Lets people in by login and password, and at kiosks by PIN, the same way at every door.
///
/// Nothing tells a guesser whether a login exists: an unknown one costs the same hashing and gets the same words. At
/// most two hashes are made at once, so that a crowd of guessers takes neither the memory nor the processor.
public final class SignInByPassword implements SignIn {

    /// Login or password is wrong; which of them is not said.
    record Wrong() implements Refusal {
        @Override
        public String code() {
            return "sign-in.refused.wrong";
        }
    }

    /// Too many wrong guesses: not looked at before so many seconds have passed.
    public record Wait(long seconds) implements Refusal {
        @Override
        public String code() {
            return "sign-in.refused.wait";
        }
    }

    /// User or PIN is wrong; which of them is not said.
    record WrongPin() implements Refusal {
        @Override
        public String code() {
            return "sign-in.refused.pin";
        }
    }

    /// Ten thousand PINs are soon tried: after a few wrong ones in a row only the password lets in.
    record Blocked() implements Refusal {
        @Override
        public String code() {
            return "sign-in.refused.blocked";
        }
    }

    /// Nobody signs in at this kiosk.
    record Closed() implements Refusal {
        @Override
        public String code() {
            return "sign-in.refused.closed";
        }
    }

    static final int MOST_PINS = 10;
    private static final int LONGEST_LOGIN = 40;

    private final Company company;
    private final InstantSource clock;
    private final Guesses guesses;
    private final Guesses pins;
    private final Semaphore hashing = new Semaphore(2, true);

    public SignInByPassword(Company company, InstantSource clock) {
        this.company = company;
        this.clock = clock;
        this.guesses = new Guesses(company.desk());
        this.pins = new Guesses(company.desk());
    }

    @Override
    public boolean empty() {
        var view = company.catalogue().view("company").orElseThrow();
        return switch (company.reads().page(Actor.SYSTEM, view, Query.first(1))) {
            case Outcome.Done<java.util.List<Row>>(var rows) -> rows.isEmpty();
            case Outcome.Refused<java.util.List<Row>> _ -> false;
        };
    }

    @Override
    public Outcome<Actor> check(String login, String password) {
        var key = key(login);
        var found = company.ask(new Users(new Login(key)));
        var hash = found.map(Users.Found::password).map(PasswordHash::value);
        var outcome = check(new Try(key, password, hash, key, guesses), Map.of());
        if (outcome instanceof Outcome.Done<Actor>) pins.right(pinKey(key, found));
        return outcome;
    }

    @Override
    public Outcome<Actor> checkAt(String kiosk, String login, String pin) {
        if (company.ask(new Kiosks(new KioskName(kiosk))).isEmpty()) return Outcome.refused(new Closed());
        if (!pin.matches("[0-9]{4,8}")) return check(login, pin).then(actor -> Outcome.done(actor.at(kiosk)));
        var key = key(login);
        var found = company.ask(new Users(new Login(key)));
        var hash = found.flatMap(Users.Found::pin).map(PinHash::value);
        var guessed = pinKey(key, found);
        if (pins.count(guessed) >= MOST_PINS) return Outcome.refused(new Blocked());
        return check(new Try(key, pin, hash, guessed, pins), Map.of("kiosk", kiosk))
                .then(actor -> Outcome.done(actor.at(kiosk)));
    }

    /// @param hash of who has this login, if anybody has
    /// @param key  under which wrong ones are counted
    private record Try(String login, String word, Optional<String> hash, String key, Guesses guesses) {}

    private Outcome<Actor> check(Try made, Map<String, String> with) {
        var now = clock.instant();
        var wait = made.guesses().wait(made.key(), now);
        if (!wait.isZero()) {
            note(now, made.login(), "sign-in-too-soon", with);
            return Outcome.refused(new Wait(wait.plusSeconds(1).minusNanos(1).toSeconds()));
        }
        if (!fits(made.word(), made.hash())) {
            made.guesses().wrong(made.key(), made.hash().isPresent(), now);
            note(now, made.login(), "sign-in-wrong", with);
            return Outcome.refused(made.guesses() == pins ? new WrongPin() : new Wrong());
        }
        made.guesses().right(made.key());
        note(now, made.login(), "sign-in", with);
        return Outcome.done(Actor.user(made.login()));
    }

    private static String key(String login) {
        var name = login.strip();
        return name.length() > LONGEST_LOGIN ? name.substring(0, LONGEST_LOGIN) : name;
    }

    /// Wrong PINs are counted apart from wrong passwords, and anew for a new PIN.
    private static String pinKey(String login, Optional<Users.Found> found) {
        var hash = found.flatMap(Users.Found::pin).map(PinHash::value).orElse("");
        return "pin:" + login + ":" + hash.substring(Math.max(0, hash.length() - 8));
    }

    private void note(Instant at, String login, String what, Map<String, String> with) {
        company.desk().access(at, login, what, with);
    }

    private boolean fits(String typed, Optional<String> hash) {
        hashing.acquireUninterruptibly();
        try {
            var matches = Passwords.matches(
                    typed.toCharArray(), hash.map(PasswordHash::new).orElse(Passwords.NOBODY));
            return matches && hash.isPresent();
        } finally {
            hashing.release();
        }
    }

    @Override
    public Outcome<Actor> begin(FirstRun wanted) {
        var founding = new Founding(wanted.company(), wanted.orgNumber(), wanted.login(), Lang.NB, Optional.empty());
        return founding.in(company, Actor.SYSTEM, wanted.password().toCharArray())
                .then(_ -> Outcome.done(Actor.user(wanted.login())));
    }

    @Override
    public PasswordHash hash(String password) {
        return Passwords.hash(password.toCharArray());
    }
}
