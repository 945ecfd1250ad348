package kontor.ssh;

import java.util.Map;

/// Hears what happens at the door, for the log: one word for what it was, and what belongs to it.
@FunctionalInterface
public interface Notes {

    void note(String what, Map<String, String> with);
}
