package kontor.backoffice.development;

/// How a forecast was made.
enum ForecastMethod {
    /// The month so far: there is no whole one yet.
    NAIVE,
    /// Simple exponential smoothing with a constant of 0.3.
    SMOOTHING
}
