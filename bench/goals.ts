import type { Figures } from './figures.ts'
import { ratioOf } from './figures.ts'

/** The product beside the bare server, and beside itself with one programme. */
export type Compared = { product: Figures; bare: Figures; alone: Figures }

/** Goals of the project for each request (ARCHITECTURE, *Speed*). */
const leastOfBare = 0.5
const slowest = 100
const mostGrowth = 1.3

export type Goal = { name: string; value: number; met: boolean }

/** @returns each goal with what was measured against it */
export function goalsOf({ product, bare, alone }: Compared): Goal[] {
  const ratio = ratioOf(product.rate, bare.rate)
  const growth = ratioOf(product.p95, alone.p95)
  return [
    { name: `at least ${leastOfBare} of bare`, value: ratio, met: ratio >= leastOfBare },
    { name: `p99 under ${slowest} ms`, value: product.p99, met: product.p99 < slowest },
    {
      name: `p95 within ${mostGrowth} × that of one programme`,
      value: growth,
      met: growth <= mostGrowth,
    },
  ]
}
