package kontor.kernel;

import java.util.Set;

/// A right that roles give. Deny by default: what no role of yours gives, you may not.
///
/// @param name  such as `orders.take`, unique
/// @param side  on which side of the house it is used
/// @param roles the roles of a new company that hold it, such as `seller`; `manager` holds every one
public record Permission(String name, Side side, Set<String> roles) {

    public static Permission of(String name, Side side, String... roles) {
        return new Permission(name, side, Set.copyOf(java.util.List.of(roles)));
    }
}
