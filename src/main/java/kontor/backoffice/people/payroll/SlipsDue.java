package kontor.backoffice.people.payroll;

import kontor.kernel.Event;
import kontor.kernel.Numbers.PayrollNumber;

/// The next slips of a run are to be worked out.
///
/// @param round which time: what belongs to an earlier one is worked out no further
/// @param after the serial of the last employee whose slip is there
public record SlipsDue(PayrollNumber payroll, long round, long after) implements Event {
    @Override
    public String subject() {
        return payroll.value();
    }
}
