import type { Harness } from './harness.ts'

/** What `npm run prove` runs, in this order. */
export const harnesses: readonly Harness[] = []
