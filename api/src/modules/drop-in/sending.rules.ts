import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Nobody finds out which numbers exist by trying them; what was sent counts, whether it arrived or not. */
export const maySend = (sent: number, most: number): Verdict =>
  sent < most ? allowed : refused('drop-in-signals-too-many', { most })
