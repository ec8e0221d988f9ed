import type { Offer } from './offers.ts'
import type { Setting } from './setting.kinds.ts'

type Bounds = { least: number; most: number; whole?: boolean }

/** A number that a programme may set within bounds, both included; a whole one unless said. */
export const within = (setting: Setting<number>, { least, most, whole = true }: Bounds): Offer => ({
  setting,
  faults: async (_, { value }) =>
    (!whole || Number.isInteger(value)) && Number(value) >= least && Number(value) <= most
      ? []
      : [{ path: '/value', code: 'out-of-range', message: `from ${least} to ${most}` }],
})
