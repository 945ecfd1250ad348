package kontor.app.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import kontor.app.line.Caller;
import kontor.app.line.CommandLine;
import kontor.app.line.Exit;
import kontor.kernel.Actor;
import kontor.kernel.Lang;
import kontor.terminal.Session;
import kontor.terminal.TerminalKind;

/// One connection, from its hello to its end, on a thread of its own.
final class Visit implements Runnable {

    private final Server server;
    private final Wire wire;
    private final String person;
    private final Guest guest;

    /// @param person at the other end, as the kernel names them
    Visit(Server server, Wire wire, String person) {
        this.server = server;
        this.wire = wire;
        this.person = person;
        this.guest = new Guest(Actor.operator(person).audited(), Guest.HERE, this::end);
    }

    @Override
    public void run() {
        try (wire) {
            var first = wire.next();
            if (first == null) return; // somebody looked whether a server is there
            if (first.type() != Wire.HELLO) throw new Wire.Malformed("a first frame of type " + first.type());
            var hello = Hello.read(first.body());
            var refusal = server.refusal(hello, person);
            if (!refusal.isEmpty()) {
                server.log().say("not let in: " + person + " " + refusal.replace('\0', ' '));
                wire.send(Wire.NOT_LET_IN, refusal.getBytes(StandardCharsets.UTF_8));
                return;
            }
            receive(hello);
        } catch (Wire.Malformed e) {
            server.log().say("from " + person + ": " + e.getMessage());
        } catch (IOException e) {
            return; // the client has gone
        } catch (RuntimeException | Error e) {
            server.log().file(e);
        } finally {
            server.guests().leave(guest);
        }
    }

    private void receive(Hello hello) throws IOException {
        switch (hello.wanted()) {
            case STATUS -> {
                wire.send(Wire.WELCOME);
                wire.send(Wire.OUTPUT, server.status().getBytes(StandardCharsets.UTF_8));
                wire.sendNumbers(Wire.QUIT, Exit.DONE);
            }
            case STOP -> {
                wire.send(Wire.YIELD);
                server.log().say("stopped by " + person);
                server.guests().close();
                Connect.awaitEnd(wire); // held until the process has ended, which tells the client that it has
            }
            case HEALTH -> {
                wire.send(Wire.WELCOME);
                var health = Health.of(server);
                wire.send(Wire.OUTPUT, health.words().getBytes(StandardCharsets.UTF_8));
                wire.sendNumbers(Wire.QUIT, health.exit());
            }
            case SERVE -> serve();
            case LINE, CONSOLE -> enter(hello);
        }
    }

    /// Another server wants the folder, to stay: this one goes if it is nobody's.
    private void serve() throws IOException {
        var refusal = server.refusalToServe();
        if (!refusal.isEmpty()) {
            wire.send(Wire.NOT_LET_IN, refusal.getBytes(StandardCharsets.UTF_8));
            return;
        }
        server.log().say("ends for kontor serve");
        wire.send(Wire.YIELD);
        Connect.awaitEnd(wire);
    }

    private void enter(Hello hello) throws IOException {
        if (server.yieldsTo(hello)) {
            server.log().say("ends for a newer program");
            wire.send(Wire.YIELD);
            Connect.awaitEnd(wire);
            return;
        }
        if (!server.guests().enter(guest)) return; // the client tries again
        wire.send(Wire.WELCOME);
        if (hello.wanted() == Hello.Wanted.CONSOLE) console(hello);
        else line(hello);
    }

    private void line(Hello hello) throws IOException {
        var in = new Questions(wire);
        var work = Thread.ofPlatform().name("line").start(() -> quit(work(hello, in)));
        try {
            for (var frame = wire.next(); frame != null; frame = wire.next()) {
                if (frame.type() == Wire.INPUT) in.give(frame.body());
                else if (frame.type() == Wire.HANG_UP) break;
            }
        } finally {
            in.gone(); // never by an interrupt: that would close the database's file under it
            join(work);
        }
    }

    private static void join(Thread work) {
        try {
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void quit(int exit) {
        try {
            wire.sendNumbers(Wire.QUIT, exit);
        } catch (IOException e) {
            return; // the client has gone
        }
    }

    private int work(Hello hello, Questions in) {
        var caller = new Caller(
                Actor.operator(person),
                Path.of(hello.folder()),
                in,
                new Reply(wire, Wire.OUTPUT),
                new Reply(wire, Wire.ERROR),
                hello.environment(),
                (hello.terminals() & Tty.OUT) != 0,
                lang(hello));
        try {
            return CommandLine.run(server.office().join(), caller, hello.args());
        } catch (CompletionException e) {
            return say(hello, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | Error e) {
            return say(hello, e);
        }
    }

    private static Lang lang(Hello hello) {
        return Say.lang(Asked.of(hello.args().toArray(String[]::new)).lang(), hello.environment());
    }

    private int say(Hello hello, Throwable fault) {
        return Faulty.say(server, fault, lang(hello), new Reply(wire, Wire.ERROR));
    }

    private void console(Hello hello) throws IOException {
        var kiosk = Optional.ofNullable(
                Asked.of(hello.args().toArray(String[]::new)).kiosk());
        var visitor =
                new House.Visitor(Actor.operator(person), lang(hello), server.throwAway(), Optional.empty(), kiosk);
        var terminal = new Sitting.Terminal(
                new Reply(wire, Wire.OUTPUT), hello.columns(), hello.rows(), TerminalKind.of(hello.environment()));
        var sitting = new Sitting(server, visitor, terminal);
        var session = sitting.session();
        guest.sits(sitting);
        session.ended().whenComplete((_, _) -> {
            var why = sitting.whyEnded();
            if (why == null && server.ending()) end(); // which tells the client why
            else quit(why == null ? Exit.DONE : say(hello, why));
        });
        try {
            keys(session);
        } finally {
            session.hangUp();
            session.ended().exceptionally(_ -> null).join();
        }
    }

    private void keys(Session session) throws IOException {
        for (var frame = wire.next(); frame != null; frame = wire.next()) {
            switch (frame.type()) {
                case Wire.INPUT -> session.bytes(frame.body());
                case Wire.RESIZE -> {
                    if (frame.body().length != 8)
                        throw new Wire.Malformed("a size of " + frame.body().length + " bytes");
                    session.resized(Math.clamp(frame.number(0), 1, 2000), Math.clamp(frame.number(4), 1, 2000));
                }
                case Wire.HANG_UP -> {
                    return;
                }
                default -> throw new Wire.Malformed("a frame of type " + frame.type());
            }
        }
    }

    /// The house closes: the connection ends under whoever is in.
    private void end() {
        try {
            wire.close();
        } catch (IOException e) {
            server.log().say("closing: " + e.getMessage());
        }
    }
}
