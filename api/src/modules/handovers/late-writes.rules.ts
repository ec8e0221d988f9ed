import type { Fault } from '../../platform/errors/index.ts'

/** It took place while she answered for her, or since; and not ahead of now. */
export function faultsOfLate(
  occurredAt: Date,
  { since, now }: { since: Date; now: Date },
): Fault[] {
  if (occurredAt > now)
    return [{ path: '/occurredAt', code: 'in-the-future', message: 'lies ahead of now' }]
  if (occurredAt >= since) return []
  const message = 'lies before the day from which she answered for this case'
  return [{ path: '/occurredAt', code: 'before-responsible', message }]
}
