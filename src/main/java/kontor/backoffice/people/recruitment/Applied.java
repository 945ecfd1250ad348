package kontor.backoffice.people.recruitment;

import java.util.Optional;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ApplicantNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;
import kontor.registry.Decided;

/// The next step of an application.
final class Applied {

    private Applied() {}

    /// One who is there and has not been erased, kept from others.
    static Outcome<Applicant> of(Tx tx, ApplicantNumber number) {
        var found = RecruitmentSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("applicant", number));
        return found.get().erasedOn().isPresent()
                ? Outcome.refused(new RecruitmentRefusal.Gone(number))
                : Outcome.done(found.get());
    }

    /// One who may become so.
    static Outcome<Applicant> to(Tx tx, ApplicantNumber number, ApplicantState next) {
        return of(tx, number)
                .then(found -> found.state().mayBecome(next)
                        ? Outcome.done(found)
                        : Outcome.refused(new WrongState("applicant", number, found.state(), next)));
    }

    /// Ends an application; the person is erased so many days after.
    static Outcome<ApplicantNumber> end(Tx tx, ApplicantNumber number, ApplicantState end, Optional<Words> reason) {
        return to(tx, number, end).then(found -> {
            RecruitmentSql.end(tx, found, end, tx.today().plusDays(tx.ask(new Decided("applicant-days"))), reason);
            return Outcome.done(number);
        });
    }
}
