package kontor.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import kontor.backoffice.administration.Users;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.Query;
import kontor.kernel.Refusal;
import kontor.kernel.Row;
import kontor.storage.Company;
import kontor.terminal.console.SignIn;

/// Lets people in by login and password, the same way at every door.
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
    record Wait(long seconds) implements Refusal {
        @Override
        public String code() {
            return "sign-in.refused.wait";
        }
    }

    private static final int LONGEST_LOGIN = 40;

    private final Company company;
    private final InstantSource clock;
    private final Guesses guesses;
    private final Semaphore hashing = new Semaphore(2, true);

    public SignInByPassword(Company company, InstantSource clock) {
        this.company = company;
        this.clock = clock;
        this.guesses = new Guesses(company.desk());
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
        var name = login.strip();
        var key = name.length() > LONGEST_LOGIN ? name.substring(0, LONGEST_LOGIN) : name;
        var now = clock.instant();
        var wait = guesses.wait(key, now);
        if (!wait.isZero()) {
            note(now, key, "sign-in-too-soon");
            return Outcome.refused(new Wait(wait.plusSeconds(1).minusNanos(1).toSeconds()));
        }
        var found = company.ask(new Users(new Login(key)));
        if (!fits(password, found.map(Users.Found::password))) {
            guesses.wrong(key, found.isPresent(), now);
            note(now, key, "sign-in-wrong");
            return Outcome.refused(new Wrong());
        }
        guesses.right(key);
        note(now, key, "sign-in");
        return Outcome.done(Actor.user(key));
    }

    private void note(Instant at, String login, String what) {
        company.desk().access(at, login, what, Map.of());
    }

    private boolean fits(String password, Optional<PasswordHash> hash) {
        hashing.acquireUninterruptibly();
        try {
            var typed = password.toCharArray();
            var matches = Passwords.matches(typed, hash.orElse(Passwords.NOBODY));
            return matches && hash.isPresent();
        } finally {
            hashing.release();
        }
    }

    @Override
    public Outcome<Actor> begin(FirstRun wanted) {
        var founding = new Founding(wanted.company(), wanted.orgNumber(), wanted.login(), Lang.NB);
        return founding.in(company, Actor.SYSTEM, wanted.password().toCharArray())
                .then(_ -> Outcome.done(Actor.user(wanted.login())));
    }

    @Override
    public PasswordHash hash(String password) {
        return Passwords.hash(password.toCharArray());
    }
}
