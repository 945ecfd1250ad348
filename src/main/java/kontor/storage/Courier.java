package kontor.storage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import kontor.kernel.Actor;
import kontor.kernel.Gate;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import org.jspecify.annotations.Nullable;

/// Carries what the writer did not deliver at once to those who take it, each as a command of its own through the Gate:
/// those of one subject in the order posted, those of different subjects side by side.
///
/// It keeps no state that the outbox does not have: at start it reads what waits there.
final class Courier {

    /// How long a subject's queue is what waits for one taker and subject.
    private record Lane(String taker, String subject) {}

    private final Gate gate;
    private final Map<Lane, Queue<WorkTx.Posted>> lanes = new HashMap<>();
    private final Map<Long, Integer> underWay = new HashMap<>();
    private final Map<Long, Integer> stuck = new HashMap<>();

    Courier(Gate gate) {
        this.gate = gate;
    }

    /// Takes up what an earlier run left.
    void resume(List<Outbox.Waiting> left) {
        left.forEach(w -> take(new WorkTx.Posted(w.event(), w.taker(), w.subject(), w.root())));
    }

    /// Takes up what a commit left to deliver. Called in the order of commits, before the posting command is answered.
    ///
    /// @param posted what is on its way
    /// @param aside  what caused, in the end, an event that was put aside, once for each
    synchronized void take(Collection<WorkTx.Posted> posted, List<Long> aside) {
        posted.forEach(this::take);
        aside.forEach(root -> stuck.merge(root, 1, Integer::sum));
    }

    /// Whether nothing is under way that what is posted now would have to wait for.
    synchronized boolean idle() {
        return underWay.isEmpty();
    }

    private synchronized void take(WorkTx.Posted posted) {
        underWay.merge(posted.root(), 1, Integer::sum);
        var lane = lanes.computeIfAbsent(new Lane(posted.taker(), posted.subject()), _ -> new ArrayDeque<>());
        lane.add(posted);
        if (lane.size() == 1) send(posted);
    }

    private void send(WorkTx.Posted posted) {
        gate.submit(Actor.SYSTEM, posted.delivery(), Optional.empty()).whenComplete((receipt, fault) -> {
            if (fault == null && receipt.outcome() instanceof Outcome.Done<SystemNumber>) arrived(posted, false);
            else setAside(posted, fault == null ? why(receipt.outcome()) : String.valueOf(fault));
        });
    }

    private static String why(Outcome<SystemNumber> outcome) {
        return outcome instanceof Outcome.Refused<SystemNumber>(var refusal) ? refusal.code() : "";
    }

    private void setAside(WorkTx.Posted posted, String why) {
        gate.submit(Actor.SYSTEM, posted.stuck(why), Optional.empty()).whenComplete((_, _) -> arrived(posted, true));
    }

    private synchronized void arrived(WorkTx.Posted posted, boolean stays) {
        if (stays) stuck.merge(posted.root(), 1, Integer::sum);
        underWay.computeIfPresent(posted.root(), (_, left) -> left == 1 ? null : left - 1);
        var key = new Lane(posted.taker(), posted.subject());
        var lane = lanes.get(key);
        var next = after(lane);
        if (next == null) lanes.remove(key);
        else send(next);
        notifyAll();
    }

    private static WorkTx.@Nullable Posted after(@Nullable Queue<WorkTx.Posted> lane) {
        if (lane == null) return null;
        lane.remove();
        return lane.peek();
    }

    /// Waits until everything that a command caused has been taken or put aside.
    ///
    /// @param root as its receipt names it
    /// @return how many of them were put aside
    synchronized int await(long root) throws InterruptedException {
        while (underWay.containsKey(root)) wait();
        return Optional.ofNullable(stuck.remove(root)).orElse(0);
    }

    /// Waits until nothing is under way.
    synchronized void quiet() throws InterruptedException {
        while (!underWay.isEmpty()) wait();
    }
}
