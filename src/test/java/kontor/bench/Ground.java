package kontor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import kontor.app.Wiring;
import kontor.backoffice.administration.AdministrationRoom;
import kontor.backoffice.administration.FoundCompany;
import kontor.frontdesk.customers.RegisterCustomer;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.Login;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;
import kontor.kernel.PasswordHash;
import kontor.kernel.RecordNumber;
import kontor.kernel.Shape;
import kontor.storage.Company;

/// What benches stand on: a company with as many customers as are wanted, and commands given by name.
final class Ground {

    static final Actor ACTOR = Actor.operator("bench");
    static final Catalogue CATALOGUE = Wiring.catalogue();

    private static final String[] FIRST =
            ("Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen"
                            + " Eriksen Berg Haugen Hagen Johannessen Andreassen Jacobsen Halvorsen Dahl Lund Henriksen Sørensen Jakobsen Gundersen"
                            + " Moen Strand Solberg Svendsen Iversen Eide Knutsen Martinsen Kristoffersen Bakken Rasmussen Bakke Amundsen Kvam")
                    .split(" ");
    private static final String[] TRADE =
            ("Bygg Rør Elektro Trevare Transport Maskin Regnskap Eiendom Fisk Hagesenter Bakeri Møbler"
                            + " Verksted Glass Maling Mat Sport Klær Kontor Data Reklame Frisør Blomster Bil Båt Kafé Hotell Konsult Renhold Foto")
                    .split(" ");
    private static final String[] PLACE =
            ("Oslo Bergen Trondheim Stavanger Tromsø Bodø Ålesund Hamar Drammen Skien Arendal Molde"
                            + " Alta Narvik Voss Lillehammer Gjøvik Moss Halden Sandnes")
                    .split(" ");

    static List<String> customers(Company company, int customers) {
        var random = new Random(7);
        var names = new ArrayList<String>(customers);
        var flying = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < customers; i++) {
            var name = FIRST[random.nextInt(FIRST.length)] + " " + TRADE[random.nextInt(TRADE.length)] + " "
                    + PLACE[random.nextInt(PLACE.length)] + " " + Integer.toString(i, 36)
                    + (random.nextBoolean() ? " AS" : "");
            names.add(name);
            flying.add(company.gate().submit(ACTOR, customer(name), Optional.empty()));
            if (flying.size() == 2000) {
                flying.forEach(CompletableFuture::join);
                flying.clear();
            }
        }
        flying.forEach(CompletableFuture::join);
        return names;
    }

    private static RegisterCustomer customer(String name) {
        return new RegisterCustomer(
                new Name(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What people type: the beginnings, two to four letters long, of two or three words of a name that is there.
    static List<String> typed(List<String> names, int count) {
        var random = new Random(11);
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var words = names.get(random.nextInt(names.size())).split(" ");
            var some = new StringBuilder();
            for (int w = 0; w < 2 + random.nextInt(2); w++) {
                var word = words[w];
                some.append(word, 0, Math.min(word.length(), 2 + random.nextInt(3)))
                        .append(' ');
            }
            all.add(some.toString().strip());
        }
        return all;
    }

    /// What someone types to find a firm, such as `han by`.
    static String beginnings(Random random) {
        return FIRST[random.nextInt(FIRST.length)].substring(0, 3) + " "
                + TRADE[random.nextInt(TRADE.length)].substring(0, 2);
    }

    static void found(Company company) {
        company.gate()
                .run(
                        ACTOR,
                        new FoundCompany(
                                new Name("Benk AS"),
                                new OrgNumber("923609016"),
                                new Login("kari"),
                                Optional.empty(),
                                new PasswordHash("none"),
                                Optional.empty(),
                                Optional.empty(),
                                AdministrationRoom.usualGrants(CATALOGUE.permissions()),
                                Optional.empty()));
    }

    /// Gives a command without waiting; the number it says.
    static CompletableFuture<String> send(Company company, String name, Map<String, ?> fields) {
        return company.gate()
                .submit(ACTOR, command(name, fields), Optional.empty())
                .thenApply(receipt -> number(name, fields, receipt.outcome()));
    }

    private static String number(String name, Map<String, ?> fields, Outcome<RecordNumber> outcome) {
        return switch (outcome) {
            case Outcome.Done<RecordNumber>(var number) -> number.value();
            case Outcome.Refused<RecordNumber>(var refusal) ->
                throw new AssertionError(name + " " + fields + ": " + refusal);
        };
    }

    /// Gives a command and waits for all that it caused; says the number.
    static String run(Company company, String name, Map<String, ?> fields) throws InterruptedException {
        var receipt = company.gate()
                .submit(ACTOR, command(name, fields), Optional.empty())
                .join();
        company.await(receipt.root());
        return number(name, fields, receipt.outcome());
    }

    @SuppressWarnings("unchecked")
    private static Command<RecordNumber> command(String name, Map<String, ?> fields) {
        var read = CATALOGUE.command(name).orElseThrow().shape().read(fields);
        if (read instanceof Shape.Read.Good<? extends Command<?>>(var command)) return (Command<RecordNumber>) command;
        throw new AssertionError(read);
    }
}
