import type { Sight } from './sights.schema.ts'

/** Who is out of sight or nearly so, the longest first. No timer and no closing takes one off. */
export function signalsAmong<S extends Pick<Sight, 'state' | 'daysCounted'>>(sights: readonly S[]) {
  return sights
    .filter(({ state }) => state === 'attention' || state === 'out-of-sight')
    .sort((one, other) => other.daysCounted - one.daysCounted)
}
