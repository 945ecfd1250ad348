/// Benchmarks, each a program of its own: `scripts/bench NAME` runs them.
package kontor.bench;
