import { canaries } from './canaries/index.ts'
import { fuzz } from './fuzz/index.ts'
import type { Harness } from './harness.ts'
import { kill } from './kill/kill.ts'
import { pool } from './pool/pool.ts'
import { publications } from './publications/publications.ts'
import { responsibility } from './responsibility/responsibility.ts'
import { restoreDrill } from './restore/restore.ts'

/** What `npm run prove` runs, in this order. */
export const harnesses: readonly Harness[] = [
  pool,
  kill,
  fuzz,
  canaries,
  restoreDrill,
  responsibility,
  publications,
]
