package kontor.frontdesk.relations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Something to be done by a day.
///
/// @param customer whom it is about; about no customer where there is none
/// @param owner    who is to do it
/// @param putOff   how often its day was moved
/// @param outcome  what came of it
record Task(
        TaskNumber number,
        long seq,
        Optional<CustomerNumber> customer,
        TaskState state,
        Name title,
        Login owner,
        LocalDate dueOn,
        long putOff,
        Instant madeAt,
        Optional<Instant> endedAt,
        Optional<String> endedBy,
        Optional<Words> outcome) {

    Task until(LocalDate day, Login whose) {
        var moved = day.equals(dueOn) ? putOff : putOff + 1;
        return new Task(number, seq, customer, state, title, whose, day, moved, madeAt, endedAt, endedBy, outcome);
    }

    Task ended(TaskState how, Optional<Words> said, Tx tx) {
        return new Task(
                number,
                seq,
                customer,
                how,
                title,
                owner,
                dueOn,
                putOff,
                madeAt,
                Optional.of(tx.now()),
                Optional.of(tx.actor().audited()),
                said);
    }
}
