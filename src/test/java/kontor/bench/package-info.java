/// Benchmarks, run by `scripts/bench` and never by the test suite. Each states ratios to a floor measured in the same
/// run.
package kontor.bench;
