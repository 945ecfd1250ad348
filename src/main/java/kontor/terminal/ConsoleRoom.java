package kontor.terminal;

import kontor.kernel.Room;

/// Brings the console's own texts to the house; it has no commands and no views.
public final class ConsoleRoom {

    private ConsoleRoom() {}

    public static final Room ROOM = Room.of(ConsoleRoom.class).done();
}
