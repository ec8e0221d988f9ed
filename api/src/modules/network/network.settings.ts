import type { Fault } from '../../platform/errors/index.ts'
import type { Setting } from '../../platform/settings/index.ts'

/** Days without a talk after which an organisation of the network has gone quiet. */
export const quietAfterDays: Setting<number> = {
  key: 'network.quiet-after-days',
  otherwise: 90,
  source: 'assumed: a quarter; the note names no interval',
}

/** What a programme may set, and what makes sense for it. */
export const networkOffers = [
  {
    setting: quietAfterDays,
    faults: async (_: unknown, { value }: { value: unknown }): Promise<readonly Fault[]> =>
      Number.isInteger(value) && Number(value) >= 7 && Number(value) <= 730
        ? []
        : [{ path: '/value', code: 'out-of-range', message: 'from 7 to 730' }],
  },
]
