/** What was seen in the rounds of one request against one server. */
export type Sample = { latencies: readonly number[]; seconds: number }

/** @property rate answers a second @property p50 milliseconds, as p95 and p99 */
export type Figures = { count: number; rate: number; p50: number; p95: number; p99: number }

/** The rounds together: every answer counts once. @throws RangeError without any answer */
export function figuresOf(samples: readonly Sample[]): Figures {
  const sorted = Float64Array.from(samples.flatMap(({ latencies }) => [...latencies])).sort()
  const seconds = samples.reduce((sum, sample) => sum + sample.seconds, 0)
  return {
    count: sorted.length,
    rate: sorted.length / seconds,
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
  }
}

/** The smallest value that at least so many in a hundred do not exceed (nearest rank). */
export function percentile(sorted: Float64Array | readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('There is nothing to take a percentile of.')
  return value
}

/** @returns what the first is of the second */
export function ratioOf(first: number, second: number): number {
  if (!(second > 0)) throw new RangeError('Nothing can be compared with nothing.')
  return first / second
}
