package kontor.backoffice.administration;

/// What a setting's figure counts.
enum SettingUnit {
    MINUTES,
    WORKING_HOURS,
    DAYS,
    KRONER,
    PERCENT
}
