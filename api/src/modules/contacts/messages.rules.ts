import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Note is taken of it once. */
export const mayNote = ({ notedAt }: { notedAt: Date | null }): Verdict =>
  notedAt === null ? allowed : refused('message-noted')
