package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.AnswerReady;
import kontor.hatch.CallBackReady;
import kontor.hatch.CaseBounced;
import kontor.hatch.CaseTaken;
import kontor.hatch.ComplainantErased;
import kontor.hatch.CustomerAsked;
import kontor.hatch.CustomerErased;
import kontor.hatch.DelayReady;
import kontor.hatch.DeliveryShipped;
import kontor.hatch.ErasableComplaint;
import kontor.hatch.KnownComplaint;
import kontor.hatch.ReminderDropped;
import kontor.hatch.ReminderReady;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The complaints room: commands, views, and what it hears from the office.
public final class ComplaintsRoom {

    private ComplaintsRoom() {}

    static final Permission READ = Permission.of("complaints.read", Side.DESK, "service", "seller");
    static final Permission TAKE = Permission.of("complaints.take", Side.DESK, "service", "seller");

    /// Only the desk tells a customer anything.
    static final Permission TELL = Permission.of("complaints.tell", Side.DESK, "service", "seller");

    /// Those that close by themselves now.
    private static final String QUIET = "select number from complaint where closes_at > " + ComplaintViews.LONG_AGO
            + " and closes_at <= :now order by closes_at, seq";

    public static final Room ROOM = Room.of(ComplaintsRoom.class)
            .department(Department.COMPLAINTS)
            .permissions(READ, TAKE, TELL)
            .persons(ComplaintNumber.class, READ)
            .commands(
                    CommandSpec.of("complaint.receive", ReceiveComplaint.class, Side.DESK),
                    CommandSpec.of("complaint.acknowledge", AcknowledgeComplaint.class, Side.DESK),
                    CommandSpec.of("complaint.forward", ForwardComplaint.class, Side.DESK),
                    CommandSpec.of("complaint.tell", TellCustomer.class, Side.DESK),
                    CommandSpec.of("complaint.put-question", PutQuestion.class, Side.DESK),
                    CommandSpec.of("complaint.reply", PassReply.class, Side.DESK),
                    CommandSpec.of("complaint.close", CloseComplaint.class, Side.DESK),
                    CommandSpec.of("complaint.reopen", ReopenComplaint.class, Side.DESK),
                    CommandSpec.of("complaint.correct", CorrectComplaint.class, Side.DESK),
                    CommandSpec.of("complaint.close-quiet", CloseQuiet.class, Side.DESK)
                            .system(),
                    CommandSpec.of("tell.done", TellDone.class, Side.DESK))
            .views(
                    ComplaintViews.COMPLAINTS,
                    ComplaintViews.AT_THE_DESK,
                    ComplaintViews.HISTORY,
                    ComplaintViews.TO_TELL,
                    ComplaintViews.TOLD)
            .answer(
                    KnownComplaint.class,
                    (tx, asked) -> ComplaintSql.lock(tx, asked.complaint()).isPresent())
            .answer(ErasableComplaint.class, (tx, asked) -> erasable(ComplaintSql.lock(tx, asked.complaint())))
            .take(CaseTaken.class, "complaints.taken", NoteTaken::new)
            .take(CaseBounced.class, "complaints.bounced", TakeBounce::new)
            .take(CustomerAsked.class, "complaints.asked", TakeQuestion::new)
            .take(AnswerReady.class, "complaints.answered", TakeAnswer::new)
            .take(DelayReady.class, "complaints.delay", TakeDelay::new)
            .take(ReminderReady.class, "complaints.reminder", TakeReminder::new)
            .take(ReminderDropped.class, "complaints.reminder-dropped", e -> new EndReminder(e.reminder()))
            .take(DeliveryShipped.class, "complaints.shipped", e -> new EndDelay(e.delivery()))
            .take(CallBackReady.class, "complaints.call-back", TakeCallBack::new)
            .take(CustomerErased.class, "complaints.erased", FollowErasure::new)
            .take(ComplainantErased.class, "complaints.forgotten", EraseComplainant::new)
            .timer("complaint.quiet", QUIET, number -> new CloseQuiet(new ComplaintNumber(number)))
            .check("complaint-state-as-steps", ComplaintViews.STATE_AS_STEPS)
            .check("to-tell-as-state", ComplaintViews.TO_TELL_AS_STATE)
            .check("complaint-queues-as-state", ComplaintViews.QUEUES_AS_STATE)
            .check("complaints-both-sides", ComplaintViews.BOTH_SIDES)
            .index("complaint", ComplaintSql.WORDS)
            .done();

    private static ErasableComplaint.Answer erasable(Optional<Complaint> found) {
        if (found.isEmpty()) return ErasableComplaint.Answer.UNKNOWN;
        if (found.get().customer().isPresent()) return ErasableComplaint.Answer.CUSTOMERS;
        return found.get().state() == ComplaintState.CLOSED
                ? ErasableComplaint.Answer.YES
                : ErasableComplaint.Answer.OPEN;
    }
}
