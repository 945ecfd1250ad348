package kontor.app.imports;

import kontor.kernel.Room;

/// The imports' words. Imports give the commands of other rooms and have none of their own.
public final class ImportsRoom {

    private ImportsRoom() {}

    public static final Room ROOM = Room.of(ImportsRoom.class).done();
}
