package kontor.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    /// Who came in, and who did not.
    @FunctionalInterface
    public interface AccessLog {

        /// @param what `signed-in`, `wrong-password` or `must-wait`
        void note(Instant at, String login, String what);
    }

    private static final int LONGEST_LOGIN = 40;

    private final Company company;
    private final InstantSource clock;
    private final Guesses guesses;
    private final AccessLog log;
    private final Semaphore hashing = new Semaphore(2, true);

    public SignInByPassword(Company company, InstantSource clock, Guesses guesses, AccessLog log) {
        this.company = company;
        this.clock = clock;
        this.guesses = guesses;
        this.log = log;
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
        var wait = guesses.of(key).map(Guesses.Wrong::until).filter(now::isBefore);
        if (wait.isPresent()) {
            log.note(now, key, "must-wait");
            return Outcome.refused(
                    new Wait(1 + Duration.between(now, wait.get()).toSeconds()));
        }
        var found = company.ask(new Users(new Login(key)));
        var fits = fits(password, found.map(Users.Found::password));
        if (!fits) guesses.wrong(key, now);
        else guesses.right(key);
        log.note(now, key, fits ? "signed-in" : "wrong-password");
        return fits ? Outcome.done(Actor.user(key)) : Outcome.refused(new Wrong());
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
