import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

type Standing = { state: string; erasedAt: Date | null; madeByPersonId: string; hasText: boolean }

/** Whether passages may be marked, or the copy withdrawn. */
export function mayChange({
  state,
  erasedAt,
}: Omit<Standing, 'hasText' | 'madeByPersonId'>): Verdict {
  if (state !== 'draft') return refused('copy-settled', { state })
  return erasedAt === null ? allowed : refused('source-erased')
}

/** Who decides is another than who brought the text and than everybody who marked in it, or undid a mark. */
export function mayDecide(copy: Standing, markers: readonly string[], personId: string): Verdict {
  const may = mayChange(copy)
  if (!may.allowed) return may
  if (!copy.hasText) return refused('no-text')
  return copy.madeByPersonId === personId || markers.includes(personId)
    ? refused('second-person-needed')
    : allowed
}
