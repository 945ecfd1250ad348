package kontor.ssh;

/// A connection on which somebody has been let in.
record Guest(Reception.Caller caller, Person person) {}
