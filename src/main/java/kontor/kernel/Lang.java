package kontor.kernel;

/// The languages of the screen.
public enum Lang {
    EN,
    NB;

    /// @param name a locale or language name such as `nb_NO.UTF-8`, `no`, `en`; anything else is English
    public static Lang of(String name) {
        var low = name.toLowerCase(java.util.Locale.ROOT);
        return low.startsWith("nb") || low.startsWith("no") || low.startsWith("nn") ? NB : EN;
    }

    /// The name of the file of texts: `en` or `nb`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
