package kontor.backoffice.accounting.assets;

/// Where an asset stands.
public enum AssetState {
    IN_USE,
    DISPOSED
}
