package kontor.stories;

/// Looks for a sequence of commands that goes wrong, for as long as one likes: `RandomHunt FROM-SEED TO-SEED COMMANDS`.
public final class RandomHunt {

    private RandomHunt() {}

    public static void main(String[] args) {
        var to = Long.parseLong(args[1]);
        for (var seed = Long.parseLong(args[0]); seed <= to; seed++) {
            var ran = RandomCompany.make(seed, Integer.parseInt(args[2]));
            System.out.println("seed " + seed + ": " + ran.done());
            if (ran.faults().isEmpty()) continue;
            System.out.println(ran.faults());
            RandomCompany.shortened(ran.steps()).forEach(System.out::println);
        }
    }
}
