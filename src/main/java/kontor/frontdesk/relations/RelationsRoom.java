package kontor.frontdesk.relations;

import kontor.hatch.CustomerErased;
import kontor.kernel.BadField;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.RelationNumbers.CallNumber;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Text;

/// What the desk knows of its customers.
public final class RelationsRoom {

    private RelationsRoom() {}

    static final Permission READ = Permission.of("relations.read", Side.DESK, "seller", "service");
    static final Permission KEEP = Permission.of("relations.keep", Side.DESK, "seller", "service");

    static Refusal unsaid(String room) {
        return new BadField(room, "words", Text.of("relations.words.wanted"), "");
    }

    public static final Room ROOM = Room.of(RelationsRoom.class)
            .department(Department.CUSTOMERS)
            .permissions(READ, KEEP)
            .persons(ContactNumber.class, READ)
            .persons(CallNumber.class, READ)
            .persons(TaskNumber.class, READ)
            .commands(
                    CommandSpec.of("contact.add", AddContact.class, Side.DESK),
                    CommandSpec.of("contact.change", ChangeContact.class, Side.DESK),
                    CommandSpec.of("contact.erase", EraseContact.class, Side.DESK),
                    CommandSpec.of("call.log", LogCall.class, Side.DESK),
                    CommandSpec.of("task.add", AddTask.class, Side.DESK),
                    CommandSpec.of("task.done", FinishTask.class, Side.DESK),
                    CommandSpec.of("task.put-off", PutOffTask.class, Side.DESK),
                    CommandSpec.of("task.drop", DropTask.class, Side.DESK),
                    CommandSpec.of("customer.tag", TagCustomer.class, Side.DESK),
                    CommandSpec.of("customer.untag", UntagCustomer.class, Side.DESK),
                    CommandSpec.of("relations.erase", EraseRelations.class, Side.DESK)
                            .system())
            .views(
                    RelationViews.CONTACTS,
                    RelationViews.CALLS,
                    RelationViews.TASKS,
                    RelationViews.DUE,
                    RelationViews.TAGS,
                    TimelineViews.TIMELINE)
            .take(CustomerErased.class, "relations.erased", EraseRelations::new)
            .check("tasks-as-ended", RelationViews.ENDED_SAY_WHEN)
            .done();
}
