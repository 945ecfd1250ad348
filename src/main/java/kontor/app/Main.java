package kontor.app;

import kontor.app.door.Client;

/// What `java -jar kontor.jar` starts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Client.main(args);
    }
}
