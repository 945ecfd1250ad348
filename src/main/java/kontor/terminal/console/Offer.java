package kontor.terminal.console;

import java.util.Optional;

/// A deed that a screen offers now. What the hints show, what `?` lists and what a key does are these and nothing
/// else.
///
/// @param deed  which
/// @param label in the reader's words
/// @param off   why it cannot be done now; empty where it can
/// @param run   does it
record Offer(Deed deed, String label, Optional<String> off, Runnable run) {

    static Offer of(Deed deed, String label, Runnable run) {
        return new Offer(deed, label, Optional.empty(), run);
    }

    Offer unless(boolean isOff, String why) {
        return isOff ? new Offer(deed, label, Optional.of(why), run) : this;
    }
}
