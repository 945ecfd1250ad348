package kontor.kernel;

import java.util.function.Function;

/// A room takes an event: its delivery runs the room's command in a transaction of its own, once.
///
/// @param event what it takes
/// @param name  unique, such as `warehouse.take-in`; the key of its inbox
/// @param take  what it then does
public record Subscription<E extends Event>(Class<E> event, String name, Function<E, Command<?>> take) {

    /// The command for an event of unknown type.
    public Command<?> taking(Event happened) {
        return take.apply(event.cast(happened));
    }
}
